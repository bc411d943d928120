import type { MeasureEvent } from '@pingyi/domain'
import { verb } from '../api/operations/verb.ts'
import type { DialogValues } from '../kit/verbs/DialogFieldInput.tsx'
import { type Moves, move, reason } from '../kit/verbs/move.ts'

const answer = { id: true, version: true, status: true } as const

export const measureVerbs = {
  create: verb('createMeasure', answer),
  update: verb('updateMeasure', answer),
  start: verb('startMeasure', answer),
  complete: verb('completeMeasure', answer),
  verify: verb('verifyMeasure', answer),
  check: verb('checkMeasure', answer),
  reject: verb('rejectMeasure', answer),
  cancel: verb('cancelMeasure', answer),
}

export const measureMoves: Moves<MeasureEvent> = {
  START: move(measureVerbs.start, {}),
  COMPLETE: move(measureVerbs.complete, { ask: [{ name: 'evidence', label: 'measures.evidence' }], primary: true }),
  VERIFY: move(measureVerbs.verify, { primary: true }),
  CHECK: move(measureVerbs.check, {
    primary: true,
    ask: [
      { name: 'finding', label: 'measures.finding', required: true },
      {
        name: 'kept',
        label: 'measures.kept',
        kind: 'choice',
        required: true,
        choices: ['yes', 'no'].map(id => ({ id, name: `measures.isKept.${id}` })),
      },
      { name: 'checkedOn', label: 'measures.checkedOn', kind: 'day', help: 'measures.checkedToday' },
    ],
    toVariables: (asked: DialogValues) => ({ ...asked, kept: asked.kept === 'yes' }),
  }),
  REJECT: move(measureVerbs.reject, { ask: [reason] }),
  CANCEL: move(measureVerbs.cancel, { ask: [reason], consequence: 'measures.cancelAsk' }),
}
