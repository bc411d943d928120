export { type OpinionKind, opinionKind } from './kind.ts'
export { moveOpinion } from './moves.ts'
export {
  helpMachine,
  machineOf,
  type OpinionEvent,
  type OpinionStatus,
  opinionEvent,
  opinionMachine,
  opinionStatus,
  praiseMachine,
} from './status.ts'
