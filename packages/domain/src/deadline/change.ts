import { type Day, demandDays } from '../calendar/day.ts'
import { type EventMember, eventsFor, type Machine, type MoveFacts, next, type OwnPart, refusalOfMove } from '../machine.ts'
import { isDeadlineBinding, type RoundStatus, roundStatus } from '../rectification/round-status.ts'
import { Refusal } from '../refusal.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'
import type { DeadlineKind } from './kind.ts'

/** Whether the clock of a deadline runs. */
export const deadlineState = vocabulary('DeadlineState', {
  RUNNING: { meaning: 'The clock runs.', tone: 'grey' },
  PAUSED: { meaning: 'The clock stands still; there is no day that is due.', tone: 'amber' },
} as const satisfies Record<string, State>)
/** A code of `deadlineState`. */
export type DeadlineState = CodeOf<typeof deadlineState>

/** What can be done with a deadline. `action`: what it takes. `reason`: one must be given. `notByDoer`: refused to whoever works towards it. */
export const deadlineEvent = vocabulary('DeadlineEvent', {
  CHANGE: { meaning: 'Set another day or rule.', action: 'RECTIFICATION_DECIDE', reason: true, notByDoer: true },
  PAUSE: { meaning: 'Let the clock stand still.', action: 'RECTIFICATION_DECIDE', reason: true, notByDoer: true },
  RESUME: {
    meaning: 'Let it run again: the deadline moves on by the days paused.',
    action: 'RECTIFICATION_DECIDE',
    reason: false,
    notByDoer: true,
  },
} as const satisfies Record<string, EventMember>)
/** A code of `deadlineEvent`. */
export type DeadlineEvent = CodeOf<typeof deadlineEvent>

/** Everything that moves a deadline, for its history. */
export const deadlineChangeKind = vocabulary('DeadlineChangeKind', {
  PROPOSED: { meaning: 'Proposed with the measures.' },
  ORDERED: { meaning: 'Set by the reviewer who ordered the rectification.' },
  CHANGED: { meaning: 'Set to another day by whoever decides.' },
  PAUSED: { meaning: 'The clock was stopped.' },
  RESUMED: { meaning: 'The clock runs again.' },
  CALENDAR: { meaning: 'Moved because a newer notice changed the calendar.' },
})
/** A code of `deadlineChangeKind`. */
export type DeadlineChangeKind = CodeOf<typeof deadlineChangeKind>

/** The moves of a deadline; a change lets a paused one run again. */
export const deadlineMachine: Machine<DeadlineState, DeadlineEvent> = {
  initial: 'RUNNING',
  moves: {
    RUNNING: { CHANGE: 'RUNNING', PAUSE: 'PAUSED' },
    PAUSED: { RESUME: 'RUNNING', CHANGE: 'RUNNING' },
  },
}

/** How the deadline of a round stands. */
export type DeadlineFacts = {
  readonly status: RoundStatus
  readonly deadlineKind: DeadlineKind | null
  readonly dueOn: Day | null
  readonly isPaused: boolean
  /** Set by the reviewer with an order, so that it binds from the beginning. */
  readonly ordered?: boolean
}

const stateOf = ({ isPaused }: DeadlineFacts): DeadlineState => (isPaused ? 'PAUSED' : 'RUNNING')

/** Whether the event is possible on that day: only an agreed deadline that is still worked towards moves, and one that is over is not paused. */
function isPossible(event: DeadlineEvent, { status, deadlineKind, dueOn, ordered = false }: DeadlineFacts, today: Day): boolean {
  if (deadlineKind !== 'BY_DATE' || !isDeadlineBinding(status, ordered) || !roundStatus.members[status].withSubject) return false
  return event !== 'PAUSE' || (dueOn !== null && today <= dueOn)
}

/** What may be done with the deadline of a round on that day, nothing by whoever works towards it. Throws `INVALID` for what is no day. */
export function deadlineEventsOf(facts: DeadlineFacts, today: Day, own: OwnPart = {}): DeadlineEvent[] {
  demandDays({ today }, { 'facts.dueOn': facts.dueOn })
  return eventsFor(deadlineMachine, deadlineEvent, stateOf(facts), own).filter(event => isPossible(event, facts, today))
}

/** The state after the event. Throws `MOVE_NOT_ALLOWED`, `REASON_REQUIRED` or `DOER_DECIDES`, and `INVALID` for what is no day. */
export function moveDeadline(facts: DeadlineFacts, event: DeadlineEvent, given: MoveFacts & { readonly today: Day }): DeadlineState {
  const allowed = deadlineEventsOf(facts, given.today)
  if (!allowed.includes(event)) throw new Refusal('MOVE_NOT_ALLOWED', { state: facts.status, event, allowed })
  const refusal = refusalOfMove(deadlineMachine, deadlineEvent, stateOf(facts), event, given)
  if (refusal) throw refusal
  return next(deadlineMachine, stateOf(facts), event)
}
