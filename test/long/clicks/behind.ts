import type { Page } from 'playwright-core'
import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'

/** A link that says a number: what it opens, how many it tells that list to be, and of what in its rows if not of them. */
export type Figure = {
  words: string
  to: string
  list: string
  filter: Json
  counted: number
  distinct: string | null
  asOf: string | null
}

/** The links of the page that say a number and lead to a list, and what that list is asked for. */
export async function figuresOf(page: Page): Promise<Figure[]> {
  const links = await page
    .locator('main a[href]')
    .evaluateAll(all => all.map(link => [(link.textContent ?? '').trim(), link.getAttribute('href') ?? ''] as const))
  return links
    .filter(([words, to]) => /\d/.test(words) && /^\/\w+(\?|$)/.test(to) && !to.startsWith('/statistics'))
    .map(([words, to]) => figureOf(words, to, page.url()))
}

/** What an address opens, the scope at the top being that of the page where it stands. */
export function figureOf(words: string, to: string, here: string): Figure {
  const { pathname, searchParams: told } = new URL(to, here)
  const scope = (key: string) => told.get(key) ?? new URL(here).searchParams.get(key)
  const filter = { cycleId: scope('cycle'), organizationId: scope('org'), ...JSON.parse(told.get('filter') ?? '{}') }
  const counted = Number(told.get('counted') ?? Number.NaN)
  return { words, to, list: pathname.slice(1), filter, counted, distinct: told.get('distinct'), asOf: told.get('asOf') }
}

/** The number that a link says: of `152/274` the first, whatever the words around it. */
export const numberIn = (words: string) => Number(/\d+/.exec(words.replaceAll(',', ''))?.[0])

const types: Record<string, string> = {
  rosterEntries: 'RosterEntryFilter',
  notReviewed: 'RosterEntryFilter',
  reviews: 'ReviewFilter',
  opinions: 'OpinionFilter',
  rectifications: 'RectificationFilter',
  measures: 'MeasureFilter',
}
const things: Record<string, string> = { reviewers: 'reviewer', persons: 'person', organizations: 'organization' }

/** How many rows the API lists behind each figure, or how many different things in them (in the first hundred). */
export async function totalsBehind({ ask }: Bureau, username: string, figures: readonly Figure[]): Promise<number[]> {
  const totals: number[] = []
  for (let from = 0; from < figures.length; from += 8) {
    const some = figures.slice(from, from + 8)
    const declared = some.map(({ list }, i) => `$f${i}: ${types[list]}`)
    const asked = some.map(({ list, filter, distinct }, i) => {
      const within = list === 'notReviewed' ? `cycleId: "${filter.cycleId}", ` : ''
      const [page, items] = distinct ? [', page: { size: 100 }', `items { of: ${things[distinct]} { id } }`] : ['', '']
      return `f${i}: ${list}(${within}filter: $f${i}${page}) { total ${items} }`
    })
    const told = Object.fromEntries(some.map(({ filter }, i) => [`f${i}`, filter]))
    const data = await ask(username, `query(${declared.join()}) { ${asked.join(' ')} }`, told)
    totals.push(...some.map((_, i) => countIn(data[`f${i}`])))
  }
  return totals
}

const countIn = ({ total, items }: Json): number => (items ? new Set(items.map(({ of }: Json) => of.id)).size : total)

/** A review in a confidential form counts, and its two alone see it. */
async function confidential({ ask, cycle }: Bureau): Promise<number> {
  const { statistics } = await ask('office', `{ statistics(cycleId: "${cycle}") { byForm { reviews form { confidential } } } }`)
  return statistics.byForm.reduce((sum: number, { form, reviews }: Json) => sum + (form.confidential ? reviews : 0), 0)
}

/** Figures that do not open what they count, as somebody who may read it all sees it, or do not tell their list how many they count. */
export async function differences(bureau: Bureau, username: string, figures: readonly Figure[]): Promise<string[]> {
  const totals = await totalsBehind(bureau, username, figures)
  const unseen = await confidential(bureau)
  return figures.flatMap(({ words, to, list, counted }, i) => {
    const [said, listed] = [numberIn(words), totals[i] as number]
    const agrees = said === listed || (list === 'reviews' && said > listed && said <= listed + unseen)
    return agrees && said === counted ? [] : [`${words} opens ${listed}: ${to}`]
  })
}
