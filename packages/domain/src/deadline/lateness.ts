import type { RoundStatus } from '../rectification/round-status.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'
import { type DeadlineKind, deadlineKind as kinds } from './kind.ts'

/** Where a thing stands against its deadline: derived from the clock, never stored. */
export const latenessState = vocabulary('Lateness', {
  NOT_DATED: { meaning: 'It has no date that was agreed.', late: false },
  AHEAD: { meaning: 'The date is still to come.', late: false },
  DUE_TODAY: { meaning: 'The date is today.', late: false },
  LATE: { meaning: 'The date is over and nothing was accepted.', late: true },
  ON_TIME: { meaning: 'Accepted by the date.', late: false },
  ACCEPTED_LATE: { meaning: 'Accepted after the date.', late: true },
})
export type Lateness = CodeOf<typeof latenessState>

export type Deadline = { readonly deadlineKind: DeadlineKind; readonly dueOn: string | null; readonly acceptedOn: string | null }

/** A deadline binds once its plan is approved: what is still being proposed is not late. */
export const isDeadlineAgreed = (status: RoundStatus): boolean => status !== 'OPEN' && status !== 'PROPOSED'

/** All days are YYYY-MM-DD, `today` in the office's own time zone. */
export function lateness({ deadlineKind, dueOn, acceptedOn }: Deadline, today: string): Lateness {
  if (!kinds.members[deadlineKind].dated || dueOn === null) return 'NOT_DATED'
  if (acceptedOn !== null) return acceptedOn <= dueOn ? 'ON_TIME' : 'ACCEPTED_LATE'
  if (today === dueOn) return 'DUE_TODAY'
  return today < dueOn ? 'AHEAD' : 'LATE'
}
