import type { MeasureEvent } from '@pingyi/domain'
import { verb } from '../api/operations/verb.ts'
import { type Moves, reason } from '../kit/verbs/MoveButtons.tsx'

const answer = { id: true, version: true, status: true } as const

export const measureVerbs = {
  create: verb('createMeasure', answer),
  update: verb('updateMeasure', answer),
  start: verb('startMeasure', answer),
  complete: verb('completeMeasure', answer),
  verify: verb('verifyMeasure', answer),
  reject: verb('rejectMeasure', answer),
  cancel: verb('cancelMeasure', answer),
}

export const measureMoves: Moves<MeasureEvent> = {
  START: { verb: measureVerbs.start },
  COMPLETE: { verb: measureVerbs.complete, ask: [{ name: 'evidence', label: 'measures.evidence' }], primary: true },
  VERIFY: { verb: measureVerbs.verify, primary: true },
  REJECT: { verb: measureVerbs.reject, ask: [reason] },
  CANCEL: { verb: measureVerbs.cancel, ask: [reason], consequence: 'measures.cancelAsk' },
}
