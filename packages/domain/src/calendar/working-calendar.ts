import type { Text2 } from '../text.ts'
import { type Day, demandDay, demandDays, demandDaysOf, isWeekend, yearOf } from './day.ts'
import type { CalendarNotice, NamedDay } from './notice.ts'

/** What deadlines need to know of the days. Write one of your own for another country. */
export type WorkingCalendar = {
  readonly isWorkingDay: (day: Day) => boolean
  /** The holiday that the day is off for, weekends within it included; null on any other day. */
  readonly holidayOf: (day: Day) => Text2 | null
  /** The holiday that a weekend is worked for (调休); null on any other day. */
  readonly makeUpFor: (day: Day) => Text2 | null
  /** Whether the year's days off have been announced; until then only weekends are known. */
  readonly isKnown: (year: number) => boolean
}

/** Saturdays and Sundays off, and no holiday. */
export const weekendCalendar: WorkingCalendar = calendarFrom(new Map(), new Map(), () => true)

/** The calendar that notices make; of two for one year the later in the list stands, whole. Throws `INVALID` where a notice names what is no day. */
export function calendarOf(notices: readonly CalendarNotice[]): WorkingCalendar {
  for (const [i, { daysOff, makeUpDays }] of notices.entries()) {
    demandDaysOf(`notices.${i}.daysOff`, daysOff, ({ on }) => [{ on }])
    demandDaysOf(`notices.${i}.makeUpDays`, makeUpDays, ({ on }) => [{ on }])
  }
  const inForce = [...new Map(notices.map(notice => [notice.year, notice])).values()]
  const years = new Set(inForce.map(({ year }) => year))
  return calendarFrom(byDay(inForce.flatMap(({ daysOff }) => daysOff)), byDay(inForce.flatMap(({ makeUpDays }) => makeUpDays)), year =>
    years.has(year),
  )
}

type Names = ReadonlyMap<Day, Text2>

function byDay(days: readonly NamedDay[]): Names {
  return new Map(days.map(({ on, name }) => [on, name]))
}

function calendarFrom(off: Names, madeUp: Names, isKnown: WorkingCalendar['isKnown']): WorkingCalendar {
  const ask =
    <T>(answer: (day: Day) => T) =>
    (day: Day): T => {
      demandDay('day', day)
      return answer(day)
    }
  return {
    isWorkingDay: ask(day => madeUp.has(day) || !(off.has(day) || isWeekend(day))),
    holidayOf: ask(day => (madeUp.has(day) ? null : (off.get(day) ?? null))),
    makeUpFor: ask(day => madeUp.get(day) ?? null),
    isKnown,
  }
}

/** The years between two days whose notice is not out yet. */
export function unknownYears({ isKnown }: WorkingCalendar, from: Day, to: Day): number[] {
  demandDays({ from, to })
  return Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, i) => yearOf(from) + i).filter(year => !isKnown(year))
}
