import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Json } from '../../kit/world.ts'
import { differences, figureOf, figuresOf, numberIn, totalsBehind } from './behind.ts'
import type { Bureau } from './bureau.ts'
import type { Row } from './row.ts'

/** What a list says of itself: the last number of `第 1–25 项，共 238 项`; 0 where it says that nothing was found. */
async function totalShown(page: Page): Promise<number> {
  if ((await page.getByText('没有找到').count()) > 0) return 0
  const said = (await page.locator('.MuiTablePagination-displayedRows').allInnerTexts()).join('')
  return Number(said.match(/\d+/g)?.at(-1) ?? Number.NaN)
}

async function landing(bureau: Bureau, username: string) {
  const hand = await bureau.hand(username)
  const top = username.startsWith('branch') ? bureau.branches[Number(username.slice(6)) - 1]?.id : bureau.committee
  await hand.startAt(`/?cycle=${bureau.cycle}&org=${top}`)
  await hand.page.locator('main a[href*="rosterEntries"]').first().waitFor()
  await hand.page.waitForLoadState('networkidle')
  return { hand, figures: await figuresOf(hand.page) }
}

const ofBranches = `query($id: ID!) { statistics(cycleId: $id) { children { items {
  organization { id } members { notReviewed } organizations { notReviewed } rectification { cases { due } } } } } }`

export const figureRows: Row[] = [
  ...['office', 'secretary', 'branch3'].map(
    (username): Row => ({
      row: '22',
      workflow: `a figure of the landing page of ${username} opens its records`,
      target: 1,
      async perform(bureau) {
        const { hand, figures } = await landing(bureau, username)
        expect(figures.length).toBeGreaterThan(9)
        expect(
          await differences(
            bureau,
            username,
            figures.filter(({ counted }) => !Number.isNaN(counted)),
          ),
        ).toEqual([])
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
    workflow: 'a figure of the landing page of a leader opens its records, and says how many are not for them',
    target: 1,
    async perform(bureau) {
      const { hand, figures } = await landing(bureau, 'leader1')
      const told = figures.filter(({ counted }) => !Number.isNaN(counted))
      expect(told.length).toBeGreaterThan(20)
      expect(await differences(bureau, 'office', told)).toEqual([])
      const seen = await totalsBehind(bureau, 'leader1', told)
      expect(told.filter(({ counted }, i) => counted < (seen[i] as number))).toEqual([])
      const cases = told.findIndex(({ words }) => words.startsWith('共 '))
      const [counted, total] = [told[cases]?.counted as number, seen[cases] as number]
      expect(counted).toBeGreaterThan(total)
      await hand.click(hand.link(told[cases]?.words as string))
      await hand.sees(`统计数为 ${counted}，这里列出其中 ${total} 项；其余 ${counted - total} 项您无权查看，或此后已有变动。`)
      return hand
    },
  },
  ...[0, 1, 2, 3].map(
    (column): Row => ({
      row: '22',
      workflow: `a cell of the heat map opens its records (column ${column + 1})`,
      target: 1,
      async perform(bureau) {
        const { children } = (await bureau.ask('office', ofBranches, { id: bureau.cycle })).statistics
        const place = children.items.findIndex(({ organization }: Json) => organization.id === bureau.branches[2]?.id)
        const { organization, members, organizations, rectification } = children.items[place]
        const { hand } = await landing(bureau, 'office')
        const cells = hand.page
          .getByRole('img', { name: '各组织进展' })
          .locator('text')
          .filter({ hasText: /%|未统计/ })
        await hand.click(cells.nth(place * 4 + column))
        await hand.page.waitForURL(url => ['/notReviewed', '/rectifications'].includes(url.pathname))
        const { filter } = figureOf('', hand.page.url(), bureau.url)
        expect(filter).toMatchObject({ organizationId: organization.id, cycleId: bureau.cycle })
        const expected = [members.notReviewed, organizations.notReviewed, rectification.cases.due, rectification.cases.due]
        await expect.poll(() => totalShown(hand.page)).toBe(expected[column])
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
      await office.startAt(`/statistics?cycle=${bureau.cycle}&org=${bureau.committee}`)
      await office.page.getByRole('table').nth(2).waitFor()
      const figures = await figuresOf(office.page)
      expect(figures.length).toBeGreaterThan(80)
      expect(await differences(bureau, 'office', figures)).toEqual([])
      const reviewed = office.page.getByRole('table').first().getByRole('row').nth(1).getByRole('link').nth(1)
      const said = numberIn(await reviewed.innerText())
      await office.click(reviewed)
      await office.page.waitForURL(/rosterEntries/)
      await expect.poll(() => totalShown(office.page)).toBe(said)
      return office
    },
  },
  {
    row: '22',
    workflow: 'a number of reviewers opens their reviews, and says what it counts',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt(`/statistics?cycle=${bureau.cycle}&org=${bureau.committee}`)
      const reviewers = office.page.getByRole('table', { name: '按点评关系' }).getByRole('row').nth(1).getByRole('link').first()
      const said = numberIn(await reviewers.innerText())
      await office.click(reviewers)
      await office.sees(`统计数 ${said} 是点评人数`)
      await expect.poll(() => totalShown(office.page)).toBeGreaterThanOrEqual(said)
      return office
    },
  },
  {
    row: '22',
    workflow: 'a figure of a past day opens its records as they are now, and says so',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt(`/statistics?cycle=${bureau.past}&org=${bureau.committee}&asOf=2011-09-30`)
      await office.page.getByRole('table').nth(2).waitFor()
      const figures = await figuresOf(office.page)
      const silent = ({ words, counted, asOf }: Json) => asOf !== '2011-09-30' || counted !== numberIn(words)
      expect(figures.length).toBeGreaterThan(60)
      expect(figures.filter(silent)).toEqual([])
      const reviewed = office
        .row(bureau.branches[0]?.name ?? '')
        .getByRole('link')
        .nth(1)
      const said = numberIn(await reviewed.innerText())
      await office.click(reviewed)
      await office.page.waitForURL(/rosterEntries/)
      await expect.poll(() => totalShown(office.page)).toBeGreaterThan(said)
      const total = await totalShown(office.page)
      await office.sees(`截至2011年9月30日的统计数为 ${said}；这里列出的是现在的情况，共 ${total} 项。`)
      return office
    },
  },
]
