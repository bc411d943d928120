import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Json } from '../world.ts'
import type { Bureau } from './bureau.ts'
import type { Row } from './row.ts'

type Figure = { words: string; list: string; filter: Json }

/** The links of the page that say a number and lead to a list, and what that list is asked for. */
async function figuresOf(page: Page): Promise<Figure[]> {
  const here = new URL(page.url())
  const links = await page
    .locator('main a[href]')
    .evaluateAll(all => all.map(link => [(link.textContent ?? '').trim(), link.getAttribute('href') ?? ''] as const))
  return links
    .filter(([words, to]) => /\d/.test(words) && /^\/\w+(\?|$)/.test(to) && !to.startsWith('/statistics'))
    .map(([words, to]) => {
      const { pathname, searchParams } = new URL(to, here)
      const scope = (key: string) => searchParams.get(key) ?? here.searchParams.get(key)
      const filter = { cycleId: scope('cycle'), organizationId: scope('org'), ...JSON.parse(searchParams.get('filter') ?? '{}') }
      return { words, list: pathname.slice(1), filter }
    })
}

/** The number that a link says: of `152/274` the first, whatever the words around it. */
const numberIn = (words: string) => Number(/\d+/.exec(words.replaceAll(',', ''))?.[0])

const types: Record<string, string> = {
  rosterEntries: 'RosterEntryFilter',
  notReviewed: 'RosterEntryFilter',
  reviews: 'ReviewFilter',
  opinions: 'OpinionFilter',
  rectifications: 'RectificationFilter',
  measures: 'MeasureFilter',
}

/** What the API lists behind each figure. */
async function totalsBehind({ ask }: Bureau, username: string, figures: readonly Figure[]): Promise<number[]> {
  const totals: number[] = []
  for (let from = 0; from < figures.length; from += 15) {
    const some = figures.slice(from, from + 15)
    const declared = some.map(({ list }, i) => `$f${i}: ${types[list]}`)
    const asked = some.map(({ list, filter }, i) => {
      const within = list === 'notReviewed' ? `cycleId: "${filter.cycleId}", ` : ''
      return `f${i}: ${list}(${within}filter: $f${i}) { total }`
    })
    const told = Object.fromEntries(some.map(({ filter }, i) => [`f${i}`, filter]))
    const data = await ask(username, `query(${declared.join()}) { ${asked.join(' ')} }`, told)
    totals.push(...some.map((_, i) => data[`f${i}`].total))
  }
  return totals
}

/** A review in a confidential form counts, and its two alone see it. */
const hidden = async ({ ask, cycle }: Bureau): Promise<number> => {
  const { statistics } = await ask('office', `{ statistics(cycleId: "${cycle}") { byForm { reviews form { confidential } } } }`)
  return statistics.byForm.reduce((sum: number, { form, reviews }: Json) => sum + (form.confidential ? reviews : 0), 0)
}

async function differences(bureau: Bureau, username: string, figures: readonly Figure[]): Promise<string[]> {
  const totals = await totalsBehind(bureau, username, figures)
  const unseen = await hidden(bureau)
  return figures.flatMap(({ words, list, filter }, i) => {
    const [said, listed] = [numberIn(words), totals[i] as number]
    return said === listed || (list === 'reviews' && said === listed + unseen)
      ? []
      : [`${words} opens ${listed}: ${list} ${JSON.stringify(filter)}`]
  })
}

/** What a list says of itself: the last number of `第 1–25 项，共 238 项`. */
const totalShown = async (page: Page) => Number((await page.locator('.MuiTablePagination-displayedRows').innerText()).match(/\d+/g)?.at(-1))

export const figureRows: Row[] = [
  ...['office', 'secretary', 'branch3'].map(
    (username): Row => ({
      row: '22',
      workflow: `a figure of the landing page of ${username} opens its records`,
      target: 1,
      async perform(bureau) {
        const hand = await bureau.hand(username)
        await hand.startAt(`/?cycle=${bureau.cycle}`)
        await hand.page.locator('main a[href*="rosterEntries"]').first().waitFor()
        await hand.page.waitForLoadState('networkidle')
        const figures = await figuresOf(hand.page)
        expect(figures.length).toBeGreaterThan(9)
        expect(await differences(bureau, username, figures)).toEqual([])
        const left = hand.link(/人未点评/)
        const said = numberIn(await left.innerText())
        await hand.click(left)
        await hand.page.waitForURL(/notReviewed/)
        await expect.poll(() => totalShown(hand.page)).toBe(said)
        return hand
      },
    }),
  ),
  {
    row: '22',
    workflow: 'a figure of the statistics opens its records',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt(`/statistics?cycle=${bureau.cycle}`)
      await office.page.getByRole('table').nth(2).waitFor()
      const figures = await figuresOf(office.page)
      expect(figures.length).toBeGreaterThan(60)
      expect(await differences(bureau, 'office', figures)).toEqual([])
      const reviewed = office.page.getByRole('table').first().getByRole('row').nth(1).getByRole('link').nth(1)
      const said = numberIn(await reviewed.innerText())
      await office.click(reviewed)
      await office.page.waitForURL(/rosterEntries/)
      await expect.poll(() => totalShown(office.page)).toBe(said)
      return office
    },
  },
]
