import { addDays, type Day, demandDay, endOfMonth } from '../calendar/day.ts'
import type { Problem } from '../problem.ts'
import { type CodeOf, vocabulary } from '../vocabulary.ts'

/** What a look-back (回头看) finds. */
export const lookBackOutcome = vocabulary('LookBackOutcome', {
  KEPT: { meaning: 'Still right: it is confirmed.' },
  REBOUNDED: { meaning: 'It came back: a new round begins.' },
})
/** A code of `lookBackOutcome`. */
export type LookBackOutcome = CodeOf<typeof lookBackOutcome>

/** The rule of a cycle: looked back after so many months, at so many per cent of what is closed out. */
export type LookBackRule = { readonly lookBackMonths: number; readonly lookBackShare: number }

const most = { lookBackMonths: 24, lookBackShare: 100 } as const

/** What is wrong with the rule: from 1 to 24 months, from 0 to 100 per cent. */
export const problemsOfLookBackRule = (rule: LookBackRule): Problem[] =>
  (['lookBackMonths', 'lookBackShare'] as const).flatMap((at): Problem[] => {
    const least = at === 'lookBackMonths' ? 1 : 0
    if (!Number.isInteger(rule[at]) || rule[at] < least) return [{ at, code: 'TOO_LOW', limit: least }]
    return rule[at] > most[at] ? [{ at, code: 'TOO_HIGH', limit: most[at] }] : []
  })

/** A number from 0 to 99 that follows from the text: the same draw for everybody who repeats it (FNV-1a). */
function draw(seed: string): number {
  let hash = 0x811c9dc5
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193) >>> 0
  return hash % 100
}

/** Whether a case is drawn for a look-back; `seed` is its id. */
export const isDrawn = (seed: string, { lookBackShare }: LookBackRule): boolean => draw(seed) < lookBackShare

/** The day of the look-back: so many months after the close-out, the last of the month where the day is missing. Throws `INVALID` for what is no day. */
export function lookBackDay(closedOn: Day, { lookBackMonths }: LookBackRule): Day {
  demandDay('closedOn', closedOn)
  const last = endOfMonth(closedOn, lookBackMonths)
  const day = `${last.slice(0, 8)}${closedOn.slice(8)}`
  return day < last ? day : addDays(last, 0)
}
