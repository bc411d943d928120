import { type CalendarNotice, writeNotice } from '@pingyi/domain'
import type { CalendarYear } from './calendar-types.ts'

/** A year as the last of these notices has it; without one only its weekends are known. */
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
