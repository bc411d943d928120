/** The first and last day of the quarter of a day, and its name in the words of an office. */
export function quarterOf(day: string): { name: string; startsOn: string; endsOn: string } {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const first = month - ((month - 1) % 3)
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  return {
    name: `${year}年第${'一二三四'[(first - 1) / 3]}季度`,
    startsOn: iso(new Date(Date.UTC(year, first - 1, 1))),
    endsOn: iso(new Date(Date.UTC(year, first + 2, 0))),
  }
}

export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
