import { dayOf } from '../platform/database/clock.ts'

/** How many days, weeks and months keep their newest backup. */
const kept = { daily: 7, weekly: 4, monthly: 12 }

/** The Monday of the week of a day. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

const periods: [number, (day: string) => string][] = [
  [kept.daily, day => day],
  [kept.weekly, weekOf],
  [kept.monthly, day => day.slice(0, 7)],
]

/** The backups to delete: all except the newest one of each recent day, week and month. */
export function spare(moments: readonly Date[]): Date[] {
  const newestFirst = [...moments].sort((a, b) => b.getTime() - a.getTime())
  const keep = new Set<Date>()
  for (const [count, periodOf] of periods) {
    const seen = new Set<string>()
    for (const moment of newestFirst) {
      const period = periodOf(dayOf(moment))
      if (seen.has(period) || seen.size === count) continue
      seen.add(period)
      keep.add(moment)
    }
  }
  return newestFirst.filter(moment => !keep.has(moment))
}
