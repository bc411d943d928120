import { expect } from 'vitest'
import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'
import { formOf, personOf } from './given.ts'
import type { Row } from './row.ts'

const reviewed = `query($filter: ReviewFilter) { reviews(filter: $filter, page: { size: 100 }) {
  items { id status organization { id } remarks { code text } opinions { kind text } } } }`

/** All that is written in a review. */
const textsOf = ({ remarks, opinions }: Json): string[] => [...remarks, ...opinions].map(({ text }) => text)

const sections = { 取得的成绩: '承诺事项逐项兑现。', '问题 1': '谈心谈话次数偏少。', 努力方向: '每月至少谈心两人次。' }

async function occasion(bureau: Bureau): Promise<{ id: string }> {
  const { ask, cycle, committee, today } = bureau
  const { id: chairId } = await personOf(bureau, 'secretary')
  const { id: formId } = await formOf(bureau, 'COLLECTIVE')
  const input = {
    cycleId: cycle,
    organizationId: committee,
    chairId,
    formId,
    kind: 'REPORT_MEETING',
    heldOn: today,
    title: '书记点评会',
  }
  return (await ask('office', 'mutation($input: CreateOccasionInput!) { createOccasion(input: $input) { id } }', { input })).createOccasion
}

export const reviewingRows: Row[] = [
  {
    row: '11',
    workflow: 'a review with three sections on one screen, kept by itself; handed in and on to the next',
    target: 1,
    async perform(bureau) {
      const leader = await bureau.hand('leader1')
      await leader.startAt('/')
      const first = leader.page.locator('a[href^="/reviews/create"]').first()
      await leader.startAt((await first.getAttribute('href')) ?? '')
      const personId = new URL(leader.page.url()).searchParams.get('personId')
      for (const [label, text] of Object.entries(sections))
        await leader.type(text, { into: leader.page.getByRole('textbox', { name: label, exact: true }) })
      await leader.sees(/已保存/)
      await leader.page.reload()
      for (const [label, text] of Object.entries(sections)) {
        const field = leader.page.getByRole('textbox', { name: label, exact: true })
        await field.waitFor()
        expect(await field.inputValue()).toBe(text)
      }
      const filter = { cycleId: bureau.cycle, personId, recordedByMe: true }
      const mine = async () => (await bureau.ask('leader1', reviewed, { filter })).reviews.items
      expect((await mine()).map(({ status }: Json) => status)).toEqual(['DRAFTED'])
      expect(leader.clicks).toBe(0)
      await leader.press('Control+Enter')
      await leader.page.waitForURL(url => url.pathname === '/reviews/create' && url.searchParams.get('personId') !== personId)
      const [review] = await mine()
      expect(review.status).toBe('SUBMITTED')
      expect(textsOf(review)).toEqual(expect.arrayContaining(Object.values(sections)))
      const next = leader.page.getByRole('textbox', { name: '取得的成绩', exact: true })
      await expect.poll(() => next.inputValue()).toBe('')
      return leader
    },
  },
  {
    row: '12',
    workflow: 'eight branches of a meeting in a row, by keyboard alone',
    target: 0,
    async perform(bureau) {
      const secretary = await bureau.hand('secretary')
      const { id } = await occasion(bureau)
      await secretary.startAt(`/occasions/${id}/row`)
      for (const { name } of bureau.branches) {
        await secretary.page.getByRole('heading', { name, exact: true }).waitFor()
        const first = secretary.page.getByRole('textbox', { name: '取得的成绩', exact: true })
        await expect.poll(() => first.evaluate(field => field === document.activeElement)).toBe(true)
        await secretary.type(`${name}的成绩。`, { by: 'Tab' })
        await secretary.type(`${name}的问题。`, { by: 'Enter' })
        await secretary.keys('Enter')
        await secretary.type(`${name}的方向。`, { by: 'Control+Enter' })
      }
      await secretary.sees('已录 8 / 8')
      const filter = { cycleId: bureau.cycle, occasionId: id, statuses: ['SUBMITTED'] }
      const { reviews } = await bureau.ask('secretary', reviewed, { filter })
      const told = (one: Json) => [one.organization.id, textsOf(one).toSorted()]
      const typed = bureau.branches.map(({ id, name }) => [id, [`${name}的成绩。`, `${name}的问题。`, `${name}的方向。`].toSorted()])
      expect(reviews.items.map(told).toSorted()).toEqual(typed.toSorted())
      return secretary
    },
  },
]
