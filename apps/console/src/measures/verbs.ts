import type { MeasureEvent } from '@pingyi/domain'
import { move, verb } from '../provider/operations.ts'
import { type Moves, reason } from '../shared/MoveButtons.tsx'

const answer = 'id version status'

export const measureVerbs = {
  create: verb('createMeasure', { input: 'CreateMeasureInput!' }, answer),
  update: move('updateMeasure', answer, { input: 'UpdateMeasureInput!' }),
  start: move('startMeasure', answer),
  complete: move('completeMeasure', answer, { evidence: 'String' }),
  verify: move('verifyMeasure', answer),
  reject: move('rejectMeasure', answer, { reason: 'String!' }),
  cancel: move('cancelMeasure', answer, { reason: 'String!' }),
}

export const measureMoves: Moves<MeasureEvent> = {
  START: { verb: measureVerbs.start },
  COMPLETE: { verb: measureVerbs.complete, ask: [{ name: 'evidence', label: 'measures.evidence' }], primary: true },
  VERIFY: { verb: measureVerbs.verify, primary: true },
  REJECT: { verb: measureVerbs.reject, ask: [reason] },
  CANCEL: { verb: measureVerbs.cancel, ask: [reason], consequence: 'measures.cancelAsk' },
}
