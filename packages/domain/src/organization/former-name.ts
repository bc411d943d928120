import type { Day } from '../calendar/day.ts'
import type { Problem } from '../problem.ts'
import type { Text2 } from '../text.ts'

/** A name that was borne until a day, which is the first of the next name. */
export type FormerName = { readonly name: string; readonly untilOn: Day }

/** The name of the record's day: the former one that ended next after it, or today's. */
export function nameOn(present: string, former: readonly FormerName[], day: Day): string {
  const later = former.filter(({ untilOn }) => day < untilOn)
  return later.reduce<FormerName | null>((next, one) => (next === null || one.untilOn < next.untilOn ? one : next), null)?.name ?? present
}

/** Why something cannot bear its new name from that day: the day is to come, or the present name had not begun. */
export function problemsOfRenaming(on: Day, former: readonly FormerName[], today: Day): Problem[] {
  const since = former.reduce<Day | null>((last, { untilOn }) => (last === null || untilOn > last ? untilOn : last), null)
  if (on > today) return [{ at: 'renamedOn', code: 'IN_FUTURE', limit: today }]
  return since !== null && on < since ? [{ at: 'renamedOn', code: 'IN_PAST', limit: since }] : []
}

/** A name of the record's day, today's beside it where it differs: `第一支部（现名：一小支部）`. */
export const nameThenAndNow = (then: string, now: string): Text2 =>
  then === now ? { zh: now, en: now } : { zh: `${then}（现名：${now}）`, en: `${then} (now ${now})` }
