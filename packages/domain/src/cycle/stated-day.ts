import type { Day } from '../calendar/day.ts'
import type { Problem } from '../problem.ts'
import { type CycleEntry, cycleEntry } from './entry.ts'

/** `since`: the day of the act's cause, not before the cycle's first. */
export type ActSetting = { readonly entry: CycleEntry; readonly today: Day; readonly since: Day }

/** Problems of a day that is stated for an act. A live cycle takes none; from records it lies between cause and today. */
export function problemsOfStatedDay(on: Day, { entry, today, since }: ActSetting): Problem[] {
  const at = 'occurredOn'
  if (!cycleEntry.members[entry].stated) return [{ at, code: 'NOT_ALLOWED' }]
  if (on > today) return [{ at, code: 'IN_FUTURE', limit: today }]
  return on < since ? [{ at, code: 'IN_PAST', limit: since }] : []
}
