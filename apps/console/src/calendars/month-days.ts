import { addDays, endOfMonth } from '@pingyi/domain'

/** The weeks of a month, Monday first, filled up with the days beside it. */
export function weeksOf(year: number, month: number): string[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const weeks = Math.ceil((before + Number(endOfMonth(first).slice(8))) / 7)
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, i) => addDays(first, week * 7 + i - before)))
}
