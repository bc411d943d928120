export { type OpinionKind, opinionKind } from './kind.ts'
export { moveOpinion } from './moves.ts'
export {
  firstStatusOf,
  helpMachine,
  isPointedOut,
  machineOf,
  mustLand,
  type OpinionEvent,
  type OpinionStatus,
  opinionEvent,
  opinionMachine,
  opinionStatus,
  praiseMachine,
  type RaisedOpinion,
} from './status.ts'
