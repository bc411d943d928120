import { type CalendarNotice, writeNotice } from '@pingyi/domain'
import type { CalendarYear } from './calendar-types.ts'

/** The calendar of a year by the latest notice. Without a notice, only the weekends are known. */
export function calendarYear(notices: readonly CalendarNotice[], year: number): CalendarYear {
  const notice = notices.findLast(one => one.year === year)
  const { number = null, publishedOn = null, daysOff = [], makeUpDays = [] } = notice ?? {}
  return {
    year,
    isKnown: notice !== undefined,
    number,
    publishedOn,
    daysOff,
    makeUpDays,
    text: writeNotice({ year, daysOff, makeUpDays }),
  }
}
