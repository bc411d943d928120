export { type Doer, didMeasure, didRound, type MeasureDoers, plannedRound, type RoundDoers, type RoundPlanners } from './doer.ts'
export type { MatrixLack, OpinionLack } from './lack.ts'
export { isDrawn, type LookBackOutcome, type LookBackRule, lookBackDay, lookBackOutcome, problemsOfLookBackRule } from './look-back.ts'
export {
  type Matrix,
  type MeasureProof,
  type ReplyLine,
  refusalOfMatrix,
  refusalOfReply,
} from './matrix.ts'
export { type MeasureMoveFacts, measureEventsOf, moveMeasure, refusalOfMeasureMove } from './measure-moves.ts'
export { isMeasureOpen, type MeasureEvent, type MeasureStatus, measureEvent, measureMachine, measureStatus } from './measure-status.ts'
export { type MeasureFacts, moveRound, type RoundFacts, refusalOfRoundMove, roundEventsOf } from './round-moves.ts'
export { isDeadlineBinding, type RoundEvent, type RoundStatus, roundEvent, roundMachine, roundStatus } from './round-status.ts'
