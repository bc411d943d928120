import type { Problem } from '../problem.ts'
import { addDays, type Day } from './day.ts'

/** How far ahead a day may be planned: two terms of a committee, of five years each. What lies further ahead is a slip of the pen. */
const plannedDays = 3653

/** The last day that anything may be entered for. */
export const farthestDay = (today: Day): Day => addDays(today, plannedDays)

/** One rule for every day that somebody enters: founding, membership, post, deadline, term, cycle. */
export function problemsOfFarDay(at: string, day: Day, today: Day): Problem[] {
  const limit = farthestDay(today)
  return day > limit ? [{ at, code: 'TOO_FAR', limit }] : []
}
