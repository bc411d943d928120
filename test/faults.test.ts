import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, openBrowser, visitor } from './browser.ts'
import { type Fault, faulty, told } from './faulty.ts'
import { type Ask, type Json, type Pingyi, password, signIn, startPingyi } from './world.ts'

let pingyi: Pingyi
let browser: Browser
let office: Ask
let cycle: string
let branch: { id: string; name: string; secretary: { id: string } }
let reviewer: string
let form: Json

beforeAll(async () => {
  pingyi = await startPingyi()
  browser = await openBrowser()
  office = (await signIn(pingyi.url)).ask
  const { data } =
    await office(`{ cycles { items { id isPresent } } reviewForms(filter: { code: "COLLECTIVE" }) { items { id parts { code } } }
    organizations(filter: { kind: PARTY_BRANCH }, sort: { field: ordinal, order: ASC }) { items { id name secretary { id } } } }`)
  cycle = data.cycles.items.find((one: Json) => one.isPresent).id
  branch = data.organizations.items[0]
  form = data.reviewForms.items[0]
  const { data: near } = await office('query($c: ID!, $o: ID!) { reviewersFor(cycleId: $c, organizationId: $o) { person { id } } }', {
    c: cycle,
    o: branch.id,
  })
  reviewer = near.reviewersFor[0].person.id
})
afterAll(async () => {
  await browser?.close()
  await pingyi?.stop()
})

async function done(query: string, variables: object): Promise<Json> {
  const { data, errors } = await office(query, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.done
}

/** A submitted review of the branch with one problem and its measure: what its case is numbered. */
async function newCase(): Promise<{ rectification: string; measure: string }> {
  const measures = [{ text: '每月检查', ownerId: branch.secretary.id, leaderId: reviewer, dueOn: '2026-12-20' }]
  const input = {
    ...{ cycleId: cycle, organizationId: branch.id, reviewerId: reviewer, formId: form.id, occurredOn: '2026-11-10' },
    remarks: form.parts.map(({ code }: Json) => ({ kind: 'PART', code, text: '如实记录' })),
    opinions: [{ kind: 'PROBLEM', text: '检查不够经常', measures }],
  }
  const draft = await done('mutation($input: ReviewInput!) { done: createReview(input: $input) { id version } }', { input })
  const { opinions } = await done(
    'mutation($id: ID!, $version: Int!) { done: submitReview(id: $id, version: $version) { opinions { id version rectification { id } measures { id } } } }',
    draft,
  )
  return { rectification: opinions[0].rectification.id, measure: opinions[0].measures[0].id }
}

/** A dialog below the one that asks to sign in is hidden from the accessibility tree: it is found by its attribute. */
const dialogOf = (page: Page, title: string) => page.locator('[role=dialog]').filter({ hasText: title })

type Way = {
  language: 'zh' | 'en'
  page: Page
  /** Where it is typed; there is what was typed. */
  field: Locator
  text: string
  send: () => Promise<void>
  fault: (fault: Fault) => void
  complaints: string[]
}

const says = (page: Page, sentence: string) => page.getByText(sentence).first().waitFor()

/** Each fault once: it is told, the text stays. */
async function goesWrong({ language, page, field, text, send, fault }: Way, faults: readonly Fault[]) {
  for (const one of faults) {
    fault(one)
    await send()
    await says(page, told[language][one])
    expect(await field.inputValue(), one).toBe(text)
  }
}

/** The session ends, one signs in again on the spot, and then the answer is lost on its way: the text stays, and once more is enough. */
async function endsSession({ language, page, field, text, send, fault }: Way) {
  await page.context().clearCookies()
  await send()
  await says(page, told[language].again)
  expect(await field.inputValue()).toBe(text)
  fault('LOST')
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await says(page, told[language].LOST)
  expect(await field.inputValue()).toBe(text)
  await send()
}

async function opened(
  path: string,
  { username = 'office', language = 'zh' as 'zh' | 'en', mutations }: { username?: string; language?: 'zh' | 'en'; mutations: string[] },
) {
  const { context, page, complaints } = await visitor(browser)
  page.setDefaultTimeout(20_000)
  await enter(page, pingyi.url, { username, english: language === 'en' })
  await page.goto(pingyi.url + path)
  return { context, page, language, complaints, fault: await faulty(page, mutations) }
}

const always: readonly Fault[] = ['OFFLINE', 'TOO_LARGE', 'TOO_MANY', 'FORBIDDEN', 'CONFLICT']
/** What the browser itself notes of an answer that was none. */
const ours = (complaints: string[]) => complaints.filter(one => !/Failed to load resource|net::ERR/.test(one))

test('a comment outlasts every fault and is said once', async () => {
  const { rectification } = await newCase()
  const it = await opened(`/rectifications/${rectification}/show`, { username: 'branch1', language: 'en', mutations: ['createComment'] })
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
  const { measure } = await newCase()
  const it = await opened(`/measures/${measure}/show`, { username: 'branch1', mutations: ['cancelMeasure'] })
  await it.page.getByRole('button', { name: '取消措施', exact: true }).click()
  const dialog = dialogOf(it.page, '取消措施')
  const field = dialog.getByLabel(/理由/)
  const text = '与另一项措施重复，合并办理。'
  await field.fill(text)
  const way = { ...it, field, text, send: () => dialog.getByRole('button', { name: '确认' }).click() }
  await goesWrong(way, always)
  const at = (await office('query($id: ID!) { row: measure(id: $id) { version } }', { id: measure })).data.row
  await done('mutation($id: ID!, $version: Int!) { done: updateMeasure(id: $id, version: $version, input: { text: "每周检查" }) { id } }', {
    id: measure,
    ...at,
  })
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
  const { rectification } = await newCase()
  const it = await opened(`/rectifications/${rectification}/show`, { username: 'branch1', mutations: [] })
  await it.page.getByRole('button', { name: '立行立改并回复', exact: true }).click()
  const dialog = dialogOf(it.page, '立行立改并回复')
  const field = dialog.getByLabel(/书面回复/)
  const text = '已当场整改，并补做了上月的检查。'
  await field.fill(text)
  const { version } = (await office('query($id: ID!) { row: rectification(id: $id) { version } }', { id: rectification })).data.row
  await done(
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
  const { rectification } = await newCase()
  const it = await opened(`/rectifications/${rectification}/show`, {
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
  await done('mutation($id: ID!, $version: Int!, $on: Date!) { done: endAppointment(id: $id, version: $version, on: $on) { id } }', {
    ...{ id, version, on: data.today },
  })
  await way.send()
  await dialog.getByText(/If you need to, please ask the office|Not found, or not within what you may see/).waitFor()
  expect(await field.inputValue()).toBe(text)
  await done('mutation($input: CreateAppointmentInput!) { done: createAppointment(input: $input) { id } }', {
    input: { personId: branch.secretary.id, postId: seat.post.id, organizationId: seat.organization.id, fromOn: data.today },
  })
  await endsSession(way)
  await dialog.waitFor({ state: 'detached' })
  const { data: after } = await office('query($id: ID!) { row: rectification(id: $id) { rounds { status cause } } }', { id: rectification })
  expect(after.row.rounds).toEqual([{ status: 'PROPOSED', cause: text }])
  expect(ours(it.complaints)).toEqual([])
  await it.context.close()
})

test('an edit page outlasts every fault, and shows what somebody else wrote beside what was typed', async () => {
  const unit = await done('mutation { done: createUnit(input: { name: "第五小学", kind: SCHOOL }) { id version } }', {})
  const it = await opened(`/units/${unit.id}`, { mutations: ['updateUnit'] })
  const field = it.page.getByLabel(/名称/).first()
  const text = '第五小学（实验部）'
  await field.fill(text)
  const way = { ...it, field, text, send: () => it.page.getByRole('button', { name: '保存', exact: true }).click() }
  await goesWrong(way, always)
  await done(
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
  const { data } = await office(
    'query($c: ID!, $o: ID!) { notReviewed(cycleId: $c, organizationId: $o) { items { person { id } organization { id } } } }',
    { c: cycle, o: branch.id },
  )
  const subject = data.notReviewed.items.find(({ person }: Json) => person && person.id !== branch.secretary.id)
  const it = await opened(`/reviews/create?cycle=${cycle}&organizationId=${subject.organization.id}&personId=${subject.person.id}`, {
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
