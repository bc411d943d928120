import { addDays } from './day.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const longestBreak = 366

/** The day itself if it is worked, or the next that is (民法典 § 203). */
export function nextWorkingDay({ isWorkingDay }: WorkingCalendar, day: string, step: 1 | -1 = 1): string {
  for (let [on, tries] = [day, 0]; tries <= longestBreak; [on, tries] = [addDays(on, step), tries + 1]) if (isWorkingDay(on)) return on
  throw new RangeError(`no working day within a year of ${day}`)
}

/** The day so many working days later; the first day is not counted (民法典 § 201). */
export function addWorkingDays(calendar: WorkingCalendar, day: string, days: number): string {
  let on = day
  for (let left = days; left > 0; left--) on = nextWorkingDay(calendar, addDays(on, 1))
  return on
}

/** How many working days lie between: the first day is not counted, the last is. The inverse of adding. */
export function countWorkingDays({ isWorkingDay }: WorkingCalendar, from: string, to: string): number {
  let days = 0
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (isWorkingDay(on)) days++
  return days
}
