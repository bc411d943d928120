/** 2011-12-31 → 2011年12月31日, as a Chinese office prints it; 31 Dec 2011 in English. */
export function printDay(day: string | null | undefined, locale: string): string {
  if (!day) return ''
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  if (!year || !month || !date) return day
  if (locale !== 'en') return `${year}年${month}月${date}日`
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The last day that still counts, of a period whose end is not included. */
export const dayBefore = (day: string): string => daysAfter(day, -1)

/** A moment, to the minute, in the reader's own time. */
export function printMoment(at: string | null | undefined, locale: string): string {
  if (!at) return ''
  const moment = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return `${printDay(day, locale)} ${two(moment.getHours())}:${two(moment.getMinutes())}`
}

/** 55.47 → 55.47 %; nothing is made of a figure that is not counted. */
export const printPercent = (percent: number | null | undefined) =>
  percent === null || percent === undefined ? null : `${percent.toFixed(2)} %`
