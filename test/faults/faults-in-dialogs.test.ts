import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Json } from '../kit/world.ts'
import { always, done, endsSession, type FaultWorld, faultWorld, goesWrong, leave, opened, ours, says } from './fault-steps.ts'
import { told } from './inject-fault.ts'

let world: FaultWorld

beforeAll(async () => {
  world = await faultWorld()
})
afterAll(() => leave(world))

/** A submitted review of the branch with one problem and its measure: what its case is numbered. */
async function newCase(): Promise<{ rectification: string; measure: string }> {
  const { branch, reviewer, cycle, form, office } = world
  const measures = [{ text: '每月检查', ownerId: branch.secretary.id, leaderId: reviewer, dueOn: '2026-12-20' }]
  const input = {
    cycleId: cycle,
    organizationId: branch.id,
    reviewerId: reviewer,
    formId: form.id,
    occurredOn: '2026-11-10',
    remarks: form.parts.filter(({ gives }: Json) => !gives).map(({ code }: Json) => ({ kind: 'PART', code, text: '如实记录' })),
    opinions: [{ kind: 'PROBLEM', text: '检查不够经常', measures }],
  }
  const draft = await done(office, 'mutation($input: ReviewInput!) { done: createReview(input: $input) { id version } }', { input })
  const { opinions } = await done(
    office,
    'mutation($id: ID!, $version: Int!) { done: submitReview(id: $id, version: $version) { opinions { id version } } }',
    draft,
  )
  const { rectification, measures: planned } = await done(
    office,
    `mutation($id: ID!, $version: Int!) {
      done: adoptOpinion(id: $id, version: $version, asSuggested: true) { rectification { id } measures { id } } }`,
    opinions[0],
  )
  return { rectification: rectification.id, measure: planned[0].id }
}

/** A dialog below the one that asks to sign in is hidden from the accessibility tree: it is found by its attribute. */
const dialogOf = (page: Page, title: string) => page.locator('[role=dialog]').filter({ hasText: title })

test('a comment outlasts every fault and is said once', async () => {
  const { office } = world
  const { rectification } = await newCase()
  const it = await opened(world, `/rectifications/${rectification}/show`, {
    username: 'branch1',
    language: 'en',
    mutations: ['createComment'],
  })
  const field = it.page.getByLabel('Write a comment')
  const text = 'We shall check every week from now on.'
  await field.fill(text)
  const way = { ...it, field, text, send: () => it.page.keyboard.press('Control+Enter') }
  const send = async () => {
    await field.focus()
    await way.send()
  }
  await goesWrong({ ...way, send }, always)
  await endsSession({ ...way, send })
  await it.page.getByRole('article').getByText(text).waitFor()
  expect(await field.inputValue()).toBe('')
  const { data } = await office('query($id: ID!) { comments(filter: { rectificationId: $id }) { items { text } } }', { id: rectification })
  expect(data.comments.items).toEqual([{ text }])
  expect(ours(it.complaints)).toEqual([])
  await it.context.close()
})

test('a dialog that asks for a reason outlasts every fault and a change by somebody else, and the act is done once', async () => {
  const { office } = world
  const { measure } = await newCase()
  const it = await opened(world, `/measures/${measure}/show`, { username: 'branch1', mutations: ['cancelMeasure'] })
  await it.page.getByRole('button', { name: '取消措施', exact: true }).click()
  const dialog = dialogOf(it.page, '取消措施')
  const field = dialog.getByLabel(/理由/)
  const text = '与另一项措施重复，合并办理。'
  await field.fill(text)
  const way = { ...it, field, text, send: () => dialog.getByRole('button', { name: '确认' }).click() }
  await goesWrong(way, always)
  const at = (await office('query($id: ID!) { row: measure(id: $id) { version } }', { id: measure })).data.row
  await done(
    office,
    'mutation($id: ID!, $version: Int!) { done: updateMeasure(id: $id, version: $version, input: { text: "每周检查" }) { id } }',
    {
      id: measure,
      ...at,
    },
  )
  await way.send()
  await says(it.page, told.zh.STALE)
  expect(await field.inputValue()).toBe(text)
  await it.page.getByText('每周检查').first().waitFor()
  await endsSession(way)
  await dialog.waitFor({ state: 'detached' })
  const { data } = await office('query($id: ID!) { row: measure(id: $id) { status reason version } }', { id: measure })
  expect(data.row).toEqual({ status: 'CANCELLED', reason: text, version: at.version + 2 })
  expect(ours(it.complaints)).toEqual([])
  await it.context.close()
})

test('a reply that somebody else’s move made impossible stays to be read', async () => {
  const { office } = world
  const { rectification } = await newCase()
  const it = await opened(world, `/rectifications/${rectification}/show`, { username: 'branch1', mutations: [] })
  await it.page.getByRole('button', { name: '立行立改并回复', exact: true }).click()
  const dialog = dialogOf(it.page, '立行立改并回复')
  const field = dialog.getByLabel(/书面回复/)
  const text = '已当场整改，并补做了上月的检查。'
  await field.fill(text)
  const { version } = (await office('query($id: ID!) { row: rectification(id: $id) { version } }', { id: rectification })).data.row
  await done(
    office,
    'mutation($id: ID!, $version: Int!) { done: proposeRectification(id: $id, version: $version, deadlineKind: BY_DATE, dueOn: "2026-12-20") { id } }',
    { id: rectification, version },
  )
  const send = () => dialog.getByRole('button', { name: '确认' }).click()
  await send()
  await says(it.page, told.zh.STALE)
  await it.page.getByText('措施待审').first().waitFor()
  await send()
  await says(it.page, told.zh.MOVED)
  expect(await field.inputValue()).toBe(text)
  expect(ours(it.complaints)).toEqual([])
  await it.context.close()
})

test('measures proposed outlast every fault and a right that was withdrawn meanwhile', async () => {
  const { office, branch } = world
  const { rectification } = await newCase()
  const it = await opened(world, `/rectifications/${rectification}/show`, {
    username: 'branch1',
    language: 'en',
    mutations: ['proposeRectification'],
  })
  await it.page.getByRole('button', { name: 'Propose measures', exact: true }).click()
  const dialog = dialogOf(it.page, 'Propose measures')
  await dialog.getByLabel(/Due on/).fill('2026-12-20')
  const field = dialog.getByLabel(/Cause/)
  const text = 'Nobody was named who checks.'
  await field.fill(text)
  const way = { ...it, field, text, send: () => dialog.getByRole('button', { name: 'Confirm' }).click() }
  await goesWrong(way, always)

  const { data } = await office(
    'query($p: ID!) { appointments(filter: { personId: $p }) { items { id version toOn post { id capability } organization { id } } } today }',
    { p: branch.secretary.id },
  )
  const seat = data.appointments.items.find(({ post, toOn }: Json) => post.capability === 'BRANCH_SECRETARY' && !toOn)
  const { id, version } = seat
  await done(
    office,
    'mutation($id: ID!, $version: Int!, $on: Date!) { done: endAppointment(id: $id, version: $version, on: $on) { id } }',
    {
      id,
      version,
      on: data.today,
    },
  )
  await way.send()
  await dialog.getByText(/If you need to, please ask the office|Not found, or not within what you may see/).waitFor()
  expect(await field.inputValue()).toBe(text)
  await done(office, 'mutation($input: CreateAppointmentInput!) { done: createAppointment(input: $input) { id } }', {
    input: { personId: branch.secretary.id, postId: seat.post.id, organizationId: seat.organization.id, fromOn: data.today },
  })
  await endsSession(way)
  await dialog.waitFor({ state: 'detached' })
  const { data: after } = await office('query($id: ID!) { row: rectification(id: $id) { rounds { status cause } } }', { id: rectification })
  expect(after.row.rounds).toEqual([{ status: 'PROPOSED', cause: text }])
  expect(ours(it.complaints)).toEqual([])
  await it.context.close()
})
