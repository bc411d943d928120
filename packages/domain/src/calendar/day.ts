import type { Problem } from '../problem.ts'
import { Refusal, refuseIf } from '../refusal.ts'

/** A day of the calendar, written `YYYY-MM-DD`: days compare as texts do. Every function that takes one refuses what is none as `INVALID`. */
export type Day = string

const form = /^\d{4}-\d{2}-\d{2}$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Whether the value is a day of the calendar: `2026-02-28` is one, `2026-02-29`, `2026-2-1` and `tomorrow` are none. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !form.test(value)) return false
  const [month, day] = [Number(value.slice(5, 7)), Number(value.slice(8))]
  const length = month === 2 && isLeap(Number(value.slice(0, 4))) ? 29 : (monthLengths[month - 1] ?? 0)
  return day >= 1 && day <= length
}

/** Throws `INVALID` with the place of a value that is no day. */
export function demandDay(at: string, day: Day): void {
  if (!isDay(day)) throw new Refusal('INVALID', { problems: [{ at, code: 'NOT_A_DATE' }] })
}

/** Days by the place that each was given at: those that there must be, and those that may be missing. */
type Given = readonly [required: Readonly<Record<string, Day>>, optional?: Readonly<Record<string, Day | null | undefined>>]

function problemsOfDays([required, optional = {}]: Given, before = ''): Problem[] {
  const given = Object.entries(optional).filter(([, day]) => day !== null && day !== undefined)
  const wrong = [...Object.entries(required), ...given].filter(([, day]) => !isDay(day))
  return wrong.map(([at]) => ({ at: `${before}${at}`, code: 'NOT_A_DATE' }))
}

/** Throws `INVALID` with the place of every value that is no day. */
export const demandDays = (...given: Given): void => refuseIf(problemsOfDays(given))

/** Throws `INVALID` where one of a list holds something that is no day: `rectifications.3.dueOn` is the place of the fourth’s. */
export const demandDaysOf = <T>(at: string, list: readonly T[], daysOf: (one: T) => Given): void =>
  refuseIf(list.flatMap((one, i) => problemsOfDays(daysOf(one), `${at}.${i}.`)))

const length = 86_400_000
const timeOf = (day: Day) => Date.parse(day)

function dayOfTime(time: number): Day {
  const day = new Date(time).toISOString()
  if (day.length > 24) throw new Refusal('INVALID', { problems: [{ at: 'day', code: 'TOO_FAR' }] })
  return day.slice(0, 10)
}

/** `addDays` for loops over days that were checked before. A day before the year 0 or after the year 9999 is refused as `INVALID`. */
export const shiftDay = (day: Day, days: number): Day => dayOfTime(timeOf(day) + days * length)

/** The day so many natural days later, or earlier where `days` is negative. Throws `INVALID` for what is no day. */
export function addDays(day: Day, days: number): Day {
  demandDay('day', day)
  return shiftDay(day, days)
}

/** How many natural days lie between: the first is not counted, the last is; negative where `to` is earlier. Throws `INVALID` for what is no day. */
export function countDays(from: Day, to: Day): number {
  demandDays({ from, to })
  return Math.round((timeOf(to) - timeOf(from)) / length)
}

/** Whether the day is a Saturday or a Sunday. Throws `INVALID` for what is no day. */
export function isWeekend(day: Day): boolean {
  demandDay('day', day)
  // Day 0 of the epoch was a Thursday.
  const weekday = (((timeOf(day) / length + 4) % 7) + 7) % 7
  return weekday === 0 || weekday === 6
}

/** The year of a day. Throws `INVALID` for what is no day. */
export function yearOf(day: Day): number {
  demandDay('day', day)
  return Number(day.slice(0, 4))
}

/** The last day of the day's month, or of the one so many months on. Throws `INVALID` for what is no day. */
export function endOfMonth(day: Day, months = 0): Day {
  demandDay('day', day)
  return dayOfTime(Date.UTC(yearOf(day), Number(day.slice(5, 7)) + months, 0))
}
