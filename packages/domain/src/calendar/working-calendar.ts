import type { Text2 } from '../text.ts'
import { isWeekend, yearOf } from './day.ts'
import type { CalendarNotice, NamedDay } from './notice.ts'

/** What deadlines need to know of the days. Write one of your own for another country. */
export type WorkingCalendar = {
  readonly isWorkingDay: (day: string) => boolean
  /** The holiday that the day is off for, weekends within it included; null on any other day. */
  readonly holidayOf: (day: string) => Text2 | null
  /** The holiday that a weekend is worked for (调休); null on any other day. */
  readonly makeUpFor: (day: string) => Text2 | null
  /** Whether the year's days off have been announced; until then only weekends are known. */
  readonly isKnown: (year: number) => boolean
}

/** Saturdays and Sundays, and no holiday. */
export const weekendCalendar: WorkingCalendar = {
  isWorkingDay: day => !isWeekend(day),
  holidayOf: () => null,
  makeUpFor: () => null,
  isKnown: () => true,
}

const byDay = (days: readonly NamedDay[]) => new Map(days.map(({ on, name }) => [on, name]))

/** The calendar that notices make; of two for one year the later in the list stands, whole. */
export function calendarOf(notices: readonly CalendarNotice[]): WorkingCalendar {
  const inForce = [...new Map(notices.map(notice => [notice.year, notice])).values()]
  const off = byDay(inForce.flatMap(({ daysOff }) => daysOff))
  const madeUp = byDay(inForce.flatMap(({ makeUpDays }) => makeUpDays))
  const years = new Set(inForce.map(({ year }) => year))
  return {
    isWorkingDay: day => madeUp.has(day) || !(off.has(day) || isWeekend(day)),
    holidayOf: day => (madeUp.has(day) ? null : (off.get(day) ?? null)),
    makeUpFor: day => madeUp.get(day) ?? null,
    isKnown: year => years.has(year),
  }
}

/** The years between two days whose notice is not out yet. */
export const unknownYears = ({ isKnown }: WorkingCalendar, from: string, to: string): number[] =>
  Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, i) => yearOf(from) + i).filter(year => !isKnown(year))
