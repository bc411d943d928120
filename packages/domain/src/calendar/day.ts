/** A day of the calendar, YYYY-MM-DD: compares as text. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

const length = 86_400_000
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOfTime = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The day so many natural days later; earlier where `days` is negative. */
export const addDays = (day: string, days: number): string => dayOfTime(timeOf(day) + days * length)

/** How many natural days lie between: the first is not counted, the last is. */
export const countDays = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / length)

/** Saturday or Sunday. */
export const isWeekend = (day: string): boolean => [0, 6].includes(new Date(timeOf(day)).getUTCDay())

export const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The last day of the day's month, or of the one so many months on. */
export const endOfMonth = (day: string, months = 0): string => dayOfTime(Date.UTC(yearOf(day), Number(day.slice(5, 7)) + months, 0))
