import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Json } from '../kit/world.ts'
import { always, done, endsSession, type FaultWorld, faultWorld, goesWrong, leave, opened, ours, says } from './outlasting.ts'

let world: FaultWorld

beforeAll(async () => {
  world = await faultWorld()
})
afterAll(() => leave(world))

test('an edit page outlasts every fault, and shows what somebody else wrote beside what was typed', async () => {
  const { office } = world
  const unit = await done(office, 'mutation { done: createUnit(input: { name: "第五小学", kind: SCHOOL }) { id version } }', {})
  const it = await opened(world, `/units/${unit.id}`, { mutations: ['updateUnit'] })
  const field = it.page.getByLabel(/名称/).first()
  const text = '第五小学（实验部）'
  await field.fill(text)
  const way = { ...it, field, text, send: () => it.page.getByRole('button', { name: '保存', exact: true }).click() }
  await goesWrong(way, always)
  await done(
    office,
    'mutation($id: ID!, $version: Int!) { done: updateUnit(id: $id, version: $version, input: { name: "第五完全小学" }) { id } }',
    unit,
  )
  await way.send()
  await says(it.page, '您填写的内容仍在，请比较后决定。')
  await says(it.page, '第五完全小学')
  expect(await field.inputValue()).toBe(text)
  await endsSession({ ...way, send: () => it.page.getByRole('button', { name: '用我的覆盖' }).click() })
  await it.page.waitForURL(/\/units(\?|$)/)
  const { data } = await office('query($id: ID!) { row: unit(id: $id) { name version } }', { id: unit.id })
  expect(data.row).toEqual({ name: text, version: unit.version + 2 })
  expect(ours(it.complaints)).toEqual([])
  await it.context.close()
})

test('a review being written outlasts every fault, and is handed in once', async () => {
  const { office, cycle, branch } = world
  const { data } = await office(
    'query($c: ID!, $o: ID!) { notReviewed(cycleId: $c, organizationId: $o) { items { person { id } organization { id } } } }',
    { c: cycle, o: branch.id },
  )
  const subject = data.notReviewed.items.find(({ person }: Json) => person && person.id !== branch.secretary.id)
  const it = await opened(world, `/reviews/create?cycle=${cycle}&organizationId=${subject.organization.id}&personId=${subject.person.id}`, {
    mutations: ['createReview', 'updateReview'],
  })
  const field = it.page.getByLabel('问题 1', { exact: true })
  const text = '备课笔记不完整'
  await it.page.getByRole('textbox', { name: '取得的成绩', exact: true }).fill('教学认真。')
  await it.page.getByRole('textbox', { name: '努力方向', exact: true }).fill('带头上好示范课。')
  await field.fill(text)
  const way = { ...it, field, text, send: () => it.page.getByRole('button', { name: '提交', exact: true }).click() }
  await goesWrong(way, always)
  await endsSession(way)
  await it.page.waitForURL(/\/reviews\/[0-9a-f-]{36}/)
  await it.page.getByText(text).first().waitFor()
  const { data: after } = await office(
    'query($c: ID!, $p: ID!) { reviews(filter: { cycleId: $c, personId: $p }) { items { status opinions { text } } } }',
    { c: cycle, p: subject.person.id },
  )
  expect(after.reviews.items).toEqual([{ status: 'SUBMITTED', opinions: [{ text }] }])
  expect(ours(it.complaints)).toEqual([])
  await it.context.close()
})
