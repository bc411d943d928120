import type { NotificationRow } from './queries.ts'

/** Under which word a line is said: by its kind, and where that says two things by what came of it. */
export function wordOf({ kind, details, subject }: Pick<NotificationRow, 'kind' | 'details' | 'subject'>): string {
  if (subject.name === null) return 'gone'
  if (kind === 'DEADLINE_NEAR') return `${kind}_${details.step}`
  if (kind === 'DEADLINE_CHANGED' && details.dueOn === null) return `${kind}_PAUSED`
  if (kind === 'CYCLE_STARTED' && Number(details.due) > 0) return `${kind}_DUE`
  return typeof details.accepted === 'boolean' ? `${kind}_${details.accepted ? 'YES' : 'NO'}` : kind
}

const two = (n: number) => String(n).padStart(2, '0')
/** The day of a moment in the reader's own time. */
export const dayIn = (at: string): string => {
  const moment = new Date(at)
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** The lines by day, in their order. */
export function byDay(rows: readonly NotificationRow[]): { day: string; rows: NotificationRow[] }[] {
  const days: { day: string; rows: NotificationRow[] }[] = []
  for (const row of rows) {
    const day = dayIn(row.toldAt)
    const last = days.at(-1)
    if (last?.day === day) last.rows.push(row)
    else days.push({ day, rows: [row] })
  }
  return days
}
