import { type Day, demandDays } from '../calendar/day.ts'
import { type CodeOf, type State, vocabulary } from '../vocabulary.ts'
import { type DeadlineKind, deadlineKind as kinds } from './kind.ts'

/** `late`: the date was missed. `due`: the date has come, whatever became of it. `accepted`: found put right. */
type LatenessState = State & { readonly late: boolean; readonly due: boolean; readonly accepted: boolean }

/** Where a thing stands against its deadline: derived from the clock, never stored. */
export const latenessState = vocabulary('Lateness', {
  NOT_DATED: { meaning: 'It has no date that was agreed.', late: false, due: false, accepted: false, tone: 'grey' },
  AHEAD: { meaning: 'The date is still to come.', late: false, due: false, accepted: false, tone: 'grey' },
  DUE_TODAY: { meaning: 'The date is today.', late: false, due: true, accepted: false, tone: 'amber' },
  LATE: { meaning: 'The date is over and nothing was accepted.', late: true, due: true, accepted: false, tone: 'red' },
  ON_TIME: { meaning: 'Accepted by the date.', late: false, due: true, accepted: true, tone: 'grey' },
  ACCEPTED_LATE: { meaning: 'Accepted after the date.', late: true, due: true, accepted: true, tone: 'grey' },
} as const satisfies Record<string, LatenessState>)
/** A code of `latenessState`. */
export type Lateness = CodeOf<typeof latenessState>

/** A deadline and what became of it. */
export type Deadline = { readonly deadlineKind: DeadlineKind; readonly dueOn: Day | null; readonly acceptedOn: Day | null }

/** Where a thing stands against its deadline on a day, `today` in the office's own time zone. Throws `INVALID` for what is no day. */
export function lateness({ deadlineKind, dueOn, acceptedOn }: Deadline, today: Day): Lateness {
  demandDays({ today }, { dueOn, acceptedOn })
  if (!kinds.members[deadlineKind].dated || dueOn === null) return 'NOT_DATED'
  if (acceptedOn !== null) return acceptedOn <= dueOn ? 'ON_TIME' : 'ACCEPTED_LATE'
  if (today === dueOn) return 'DUE_TODAY'
  return today < dueOn ? 'AHEAD' : 'LATE'
}
