import { type Day, demandDay, demandDays, shiftDay } from './day.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const longestBreak = 366

function nearestWorkingDay({ isWorkingDay }: WorkingCalendar, day: Day, step: 1 | -1): Day {
  for (let [on, tries] = [day, 0]; tries <= longestBreak; [on, tries] = [shiftDay(on, step), tries + 1]) if (isWorkingDay(on)) return on
  throw new RangeError(`no working day within a year of ${day}`)
}

/**
 * The day itself if it is worked, or the next that is (民法典 § 203); with `step` -1 the last before it that is.
 * Throws `INVALID` for what is no day, and a `RangeError` where none is worked within a year.
 */
export function nextWorkingDay(calendar: WorkingCalendar, day: Day, step: 1 | -1 = 1): Day {
  demandDay('day', day)
  return nearestWorkingDay(calendar, day, step)
}

/** The day so many working days later; the first day is not counted (民法典 § 201). Throws `INVALID` for what is no day. */
export function addWorkingDays(calendar: WorkingCalendar, day: Day, days: number): Day {
  demandDay('day', day)
  let on = day
  for (let left = days; left > 0; left--) on = nearestWorkingDay(calendar, shiftDay(on, 1), 1)
  return on
}

/** How many working days lie between: the first day is not counted, the last is. The inverse of adding. Throws `INVALID` for what is no day. */
export function countWorkingDays({ isWorkingDay }: WorkingCalendar, from: Day, to: Day): number {
  demandDays({ from, to })
  let days = 0
  for (let on = shiftDay(from, 1); on <= to; on = shiftDay(on, 1)) if (isWorkingDay(on)) days++
  return days
}
