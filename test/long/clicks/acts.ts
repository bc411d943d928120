import { expect } from 'vitest'
import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'
import type { Row } from './row.ts'

const cases = async ({ ask, cycle }: Bureau, username: string, filter: object): Promise<Json[]> =>
  (
    await ask(
      username,
      'query($filter: RectificationFilter) { rectifications(filter: $filter, sort: { field: dueOn, order: ASC }) { items { id round { status } opinions { text } } } }',
      { filter: { cycleId: cycle, ...filter } },
    )
  ).rectifications.items

export const actRows: Row[] = [
  {
    row: '1',
    workflow: 'in the morning: what waits for me',
    target: 0,
    async perform(bureau) {
      const secretary = await bureau.hand('secretary')
      await secretary.startAt('/')
      const { waiting } = await bureau.ask(
        'secretary',
        `{ waiting(cycleId: "${bureau.cycle}") { repliesToAccept plansToApprove toCloseOut measuresToVerify } }`,
      )
      await secretary.sees(`${waiting.repliesToAccept} 份书面回复待验收`)
      await secretary.sees(`${waiting.plansToApprove} 份整改措施待审定`)
      await secretary.sees(`${waiting.toCloseOut} 项待销号`)
      await secretary.sees(`${waiting.measuresToVerify} 条措施待核实`)
      return secretary
    },
  },
  {
    row: '2',
    workflow: 'what turns late this week',
    target: 0,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt('/')
      const week = new Date(Date.parse(bureau.today) + 6 * 86_400_000).toISOString().slice(0, 10)
      const due = await cases(bureau, 'office', { lateness: ['LATE', 'DUE_TODAY', 'AHEAD'], dueTo: week })
      expect(due.length).toBeGreaterThan(1)
      await office.sees('逾期与七天内到期')
      for (const { opinions } of due.slice(0, 6)) await office.sees(opinions[0].text)
      return office
    },
  },
  {
    row: '6',
    workflow: 'accept one submission',
    target: 1,
    async perform(bureau) {
      const secretary = await bureau.hand('secretary')
      const [one] = await cases(bureau, 'secretary', { status: 'REPLIED' })
      await secretary.startAt(`/rectifications/${one.id}/show?cycle=${bureau.cycle}`)
      await secretary.click(secretary.button('验收'))
      await secretary.type('措施已落实，同意验收。', { into: secretary.dialog().getByRole('textbox'), by: 'Control+Enter' })
      await expect.poll(async () => (await cases(bureau, 'secretary', { ids: [one.id] }))[0].round.status).toBe('ACCEPTED')
      await secretary.sees('已完成：验收')
      expect(await secretary.page.getByRole('button', { name: '撤销', exact: true }).count()).toBe(0)
      return secretary
    },
  },
  {
    row: '6',
    workflow: 'return one submission with a reason',
    target: 2,
    async perform(bureau) {
      const secretary = await bureau.hand('secretary')
      const [one] = await cases(bureau, 'secretary', { status: 'PROPOSED' })
      await secretary.startAt(`/rectifications/${one.id}/show?cycle=${bureau.cycle}`)
      await secretary.click(secretary.button('退回'))
      await secretary.type('措施不具体，请补充责任人。', { into: secretary.dialog().getByRole('textbox') })
      await secretary.click(secretary.button('确认', secretary.dialog()))
      await expect.poll(async () => (await cases(bureau, 'secretary', { ids: [one.id] }))[0].round.status).toBe('OPEN')
      return secretary
    },
  },
  {
    row: '13',
    workflow: 'turn a problem into a measure from its row',
    target: 1,
    async perform(bureau) {
      const head = await bureau.hand('branch4')
      const asked = 'query($filter: OpinionFilter) { opinions(filter: $filter) { items { text measures { text } } } }'
      const filter = { cycleId: bureau.cycle, kind: 'PROBLEM', status: 'IN_RECTIFICATION', organizationId: bureau.branches[3]?.id }
      const problem = async () => (await bureau.ask('branch4', asked, { filter })).opinions.items[0]
      const { text, measures } = await problem()
      await head.startAt(`/opinions?cycle=${bureau.cycle}&filter=${encodeURIComponent(JSON.stringify({ kind: 'PROBLEM' }))}`)
      await head.click(head.button('定措施', head.row(text)))
      await head.type('每日值守并登记。', { into: head.dialog().getByRole('textbox').first(), by: 'Control+Enter' })
      await expect.poll(async () => (await problem()).measures.length).toBe(measures.length + 1)
      return head
    },
  },
  {
    row: '5',
    workflow: 'who has not been reviewed: the list, then assigned',
    target: 3,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt('/')
      await office.click(office.link(/人未点评/))
      await office.button('分工').waitFor()
      expect(office.clicks).toBe(1)
      const before = await assigned(bureau)
      await office.click(office.button('分工'))
      await office.dialog().getByRole('radio').first().waitFor()
      await office.click(office.button('分工', office.dialog()))
      await expect.poll(() => assigned(bureau)).toBe(before + 1)
      return office
    },
  },
  {
    row: '23',
    workflow: 'find anything, by the initials of its pinyin',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      const { people } = await bureau.ask('office', '{ people(page: { size: 1 }) { items { id initials } } }')
      const [{ initials }] = people.items
      await office.startAt('/')
      await office.sees('待我处理')
      await office.press('Control+k')
      await office.dialog().getByRole('combobox').waitFor()
      await office.type(initials)
      await office.page.getByRole('option').first().waitFor()
      await office.page.keyboard.press('Enter')
      await office.page.waitForURL(/\/people\/[0-9a-f-]{36}/)
      const { person } = await bureau.ask(
        'office',
        `{ person(id: "${/people\/([0-9a-f-]{36})/.exec(office.page.url())?.[1]}") { initials } }`,
      )
      expect(person.initials.startsWith(initials)).toBe(true)
      return office
    },
  },
  {
    row: '24',
    workflow: 'who changed this',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      const [one] = await cases(bureau, 'office', { status: 'ACCEPTED' })
      const { auditEvents } = await bureau.ask('office', `{ auditEvents(filter: { wroteId: "${one.id}" }) { total items { seq } } }`)
      await office.startAt(`/rectifications/${one.id}/show?cycle=${bureau.cycle}`)
      await office.click(office.link('变更记录'))
      await office.sees(new RegExp(`${auditEvents.items[0].seq}`))
      expect(auditEvents.total).toBeGreaterThan(2)
      return office
    },
  },
]

const assigned = async ({ ask, cycle }: Bureau): Promise<number> =>
  (await ask('office', `{ rosterEntries(filter: { cycleId: "${cycle}", assigned: true }) { total } }`)).rosterEntries.total
