export {
  type DeadlineEvent,
  type DeadlineFacts,
  type DeadlineState,
  deadlineEvent,
  deadlineEventsOf,
  deadlineMachine,
  deadlineState,
  moveDeadline,
} from './change.ts'
export { type DeadlineChanged, type DeadlineSetting, type Derivation, deadlineOf, type Pause, type Term } from './deadline-of.ts'
export { type DeadlineKind, deadlineKind } from './kind.ts'
export { type Deadline, type Lateness, lateness, latenessState } from './lateness.ts'
export { type DeadlineRule, type DeadlineRuleKind, deadlineRuleKind, problemsOfRule } from './rule.ts'
