import { eventsFrom, type Machine, next } from '../machine.ts'
import type { RoundStatus } from '../rectification/round-status.ts'
import { Refusal } from '../refusal.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'
import type { DeadlineKind } from './kind.ts'

export const deadlineState = vocabulary('DeadlineState', {
  RUNNING: { meaning: 'The clock runs.' },
  PAUSED: { meaning: 'The clock stands still; there is no day that is due.' },
})
export type DeadlineState = CodeOf<typeof deadlineState>

/** `reason`: it must be given one. */
export const deadlineEvent = vocabulary('DeadlineEvent', {
  CHANGE: { meaning: 'Set another day or rule.', reason: true },
  PAUSE: { meaning: 'Let the clock stand still.', reason: true },
  RESUME: { meaning: 'Let it run again: the deadline moves on by the days paused.', reason: false },
})
export type DeadlineEvent = CodeOf<typeof deadlineEvent>

/** Everything that moves a deadline, for its history. */
export const deadlineChangeKind = vocabulary('DeadlineChangeKind', {
  PROPOSED: { meaning: 'Proposed with the measures.' },
  CHANGED: { meaning: 'Set to another day by whoever decides.' },
  PAUSED: { meaning: 'The clock was stopped.' },
  RESUMED: { meaning: 'The clock runs again.' },
  CALENDAR: { meaning: 'Moved because a newer notice changed the calendar.' },
})
export type DeadlineChangeKind = CodeOf<typeof deadlineChangeKind>

export const deadlineMachine: Machine<DeadlineState, DeadlineEvent> = {
  initial: 'RUNNING',
  moves: {
    RUNNING: { CHANGE: 'RUNNING', PAUSE: 'PAUSED' },
    PAUSED: { RESUME: 'RUNNING', CHANGE: 'RUNNING' },
  },
}

export type DeadlineFacts = {
  readonly status: RoundStatus
  readonly deadlineKind: DeadlineKind | null
  readonly dueOn: string | null
  readonly isPaused: boolean
}

/** What may be done with the deadline of a round: only an agreed one that is still being worked towards moves, and one that is over is not paused. */
export function deadlineEventsOf({ status, deadlineKind, dueOn, isPaused }: DeadlineFacts, today: string): DeadlineEvent[] {
  if (deadlineKind !== 'BY_DATE' || status !== 'IN_PROGRESS') return []
  const events = eventsFrom(deadlineMachine, isPaused ? 'PAUSED' : 'RUNNING')
  return events.filter(event => event !== 'PAUSE' || (dueOn !== null && today <= dueOn))
}

type Given = { readonly today: string; readonly reason?: string | null; readonly isDoer: boolean }

/** The state after the event. Throws `MOVE_NOT_ALLOWED`, `REASON_REQUIRED` or `DOER_DECIDES`. */
export function moveDeadline(facts: DeadlineFacts, event: DeadlineEvent, { today, reason, isDoer }: Given): DeadlineState {
  const allowed = deadlineEventsOf(facts, today)
  if (!allowed.includes(event)) throw new Refusal('MOVE_NOT_ALLOWED', { state: facts.status, event, allowed })
  if (deadlineEvent.members[event].reason && !reason?.trim()) throw new Refusal('REASON_REQUIRED', { event })
  if (isDoer) throw new Refusal('DOER_DECIDES', { event })
  return next(deadlineMachine, facts.isPaused ? 'PAUSED' : 'RUNNING', event)
}
