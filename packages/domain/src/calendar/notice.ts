import type { Problem } from '../problem.ts'
import { longestName, type Text2 } from '../text.ts'
import { type Day, isDay, isWeekend, yearOf } from './day.ts'

/** A day with the name of the holiday that it is off or worked for. */
export type NamedDay = { readonly on: Day; readonly name: Text2 }

/** A notice of the State Council on the holidays of a year: its days off, and the weekends worked for them. */
export type CalendarNotice = {
  readonly year: number
  /** The number of the document, 国办发明电〔2025〕7号 say; null where it is not known. */
  readonly number: string | null
  readonly publishedOn: Day | null
  readonly daysOff: readonly NamedDay[]
  readonly makeUpDays: readonly NamedDay[]
}

/** What is wrong with a notice that somebody enters; its days may reach into the neighbouring years, as New Year does. */
export function problemsOfNotice({ year, number, publishedOn, daysOff, makeUpDays }: CalendarNotice): Problem[] {
  const problems: Problem[] = []
  if (!Number.isInteger(year) || year < 2000) problems.push({ at: 'year', code: 'TOO_LOW', limit: 2000 })
  if (year > 2100) problems.push({ at: 'year', code: 'TOO_HIGH', limit: 2100 })
  if (!number?.trim()) problems.push({ at: 'number', code: 'MISSING' })
  else if (number.length > longestName) problems.push({ at: 'number', code: 'TOO_LONG', limit: longestName })
  if (publishedOn !== null && !isDay(publishedOn)) problems.push({ at: 'publishedOn', code: 'NOT_A_DATE' })
  if (daysOff.length === 0) problems.push({ at: 'daysOff', code: 'TOO_FEW', limit: 1 })
  const days = [...daysOff, ...makeUpDays].map(({ on }) => on)
  const at = (i: number) => (i < daysOff.length ? `daysOff.${i}` : `makeUpDays.${i - daysOff.length}`)
  for (const [i, on] of days.entries()) {
    if (!isDay(on)) problems.push({ at: at(i), code: 'NOT_A_DATE' })
    else if (Math.abs(yearOf(on) - year) > 1) problems.push({ at: at(i), code: 'OUTSIDE_PERIOD' })
    else if (days.indexOf(on) < i) problems.push({ at: at(i), code: 'DUPLICATE' })
    else if (i >= daysOff.length && !isWeekend(on)) problems.push({ at: at(i), code: 'NOT_ALLOWED' })
  }
  return problems
}
