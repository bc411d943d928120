import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import type { Browser, Download, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, openBrowser, visitor } from '../kit/browser.ts'
import { type Ask, type Pingyi, signIn, startPingyi } from '../kit/world.ts'
import { goThroughCases } from './hostile/case.ts'
import { text, trip } from './hostile/corpus.ts'
import { type Mutations, mutationsOf } from './hostile/mutations.ts'
import { enterRecords, type Records } from './hostile/records.ts'
import { enterSettings } from './hostile/settings.ts'
import { type Tripwire, tripwire } from './hostile/tripwire.ts'

/** Texts that take only their own format, and why. A new text of a mutation is in neither list until somebody decides: the test fails. */
const refusedByFormat: Record<string, string> = {
  'AssignReviewerInput.authorityRule': 'names a rule of the cycle',
  'AuthorityRuleInput.code': 'a code',
  'CalendarNoticeInput.text': 'must read as a notice of holidays',
  'CreateCriteriaSetInput.code': 'a code',
  'CreateOccasionInput.kind': 'a kind of the form',
  'CreatePostInput.code': 'a code',
  'CreateReviewFormInput.code': 'a code',
  'CreateSavedViewInput.list': 'the name of a list',
  'CreateTreatmentInput.code': 'a code',
  'CriterionInput.code': 'a code',
  'CycleCriteriaInput.authorityRule': 'names a rule of the cycle',
  'FormPartInput.code': 'a code',
  'GradeInput.code': 'a code',
  'InviteAccountInput.username': 'letters, digits and a few signs',
  'OccasionKindInput.code': 'a code',
  'RemarkInput.code': 'names a criterion or part',
  'RemarkInput.grade': 'names a grade',
  'ScaleInput.code': 'a code',
  'UpdateOccasionInput.kind': 'a kind of the form',
}

/** Never shown to anybody: compared or hashed. */
const secret = [
  'acceptInvitation.code',
  'acceptInvitation.password',
  'changePassword.password',
  'changePassword.present',
  'signIn.password',
  'signIn.username',
]

let home: string
let pingyi: Pingyi
let browser: Browser
let office: Ask
let mutations: Mutations
let records: Records
let cases: Awaited<ReturnType<typeof goThroughCases>>

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pingyi-hostile-'))
  pingyi = await startPingyi({ PINGYI_HOME: home, PINGYI_LOG: 'info' })
  browser = await openBrowser()
  office = (await signIn(pingyi.url)).ask
  const branch = (await signIn(pingyi.url, 'branch1')).ask
  mutations = await mutationsOf(office)
  records = await enterRecords(mutations, office)
  await enterSettings(mutations, office)
  cases = await goThroughCases(mutations, office, branch, records)
})
afterAll(async () => {
  await browser?.close()
  await pingyi?.stop()
  await rm(home, { recursive: true, force: true })
})

test('every text of every mutation is decided on: it was taken hostile, is refused by its format, or is a secret', async () => {
  const { texts, taken, refused } = mutations
  for (const name of ['signIn', 'acceptInvitation', 'changePassword']) await mutations.refuses(office, name, secretsOf(name))
  expect([...taken, ...Object.keys(refusedByFormat), ...secret].toSorted()).toEqual(texts())
  expect([...Object.keys(refusedByFormat), ...secret].filter(at => !refused.has(at))).toEqual([])
})

const secretsOf = (name: string) =>
  ({
    signIn: { username: text(), password: text() },
    acceptInvitation: { code: text(), password: text() },
    changePassword: { present: text(), password: text() },
  })[name]!

/** Where the texts are shown, and with what to be there. */
const pagesOf = () => {
  const { cycle, ownCycle, ruledCycle, root, organization, people, body, occasion, branch } = records
  const scope = `cycle=${cycle}&org=${root}`
  return [
    ...['opinions', 'rectifications', 'measures'].map(list => `/${list}?${scope}`),
    `/ledger?cycle=${cycle}&org=${branch}`,
    `/reviews/${cases.review}`,
    `/reviews/${cases.draft}`,
    `/opinions/${cases.opinion}/show`,
    `/measures/${cases.measure}/show`,
    `/rectifications/${cases.rectification}/show`,
    '/cycles',
    `/cycles/${ownCycle.id}/show`,
    `/cycles/${ownCycle.id}`,
    `/cycles/${ruledCycle.id}/show`,
    `/cycles/${ruledCycle.id}/authority`,
    `/cycles/${ownCycle.id}/coverage`,
    `/statistics?cycle=${ownCycle.id}&org=${organization.id}`,
    `/notReviewed?cycle=${ownCycle.id}&org=${organization.id}`,
    '/organizations',
    `/organizations/${organization.id}/show`,
    `/organizations/${organization.id}`,
    `/organizations/${branch}/show`,
    `/people?filter=${encodeURIComponent(JSON.stringify({ search: trip }))}`,
    `/people/${people[1]!.id}/show`,
    `/people/${people[1]!.id}`,
    `/appointments?${scope}`,
    '/bodies',
    `/bodies/${body.id}/show`,
    '/units',
    `/occasions?${scope}`,
    `/occasions/${occasion.id}/show`,
    `/occasions/${occasion.id}/row`,
    '/criteriaSets',
    '/reviewForms',
    '/posts',
    '/treatments',
    '/calendars',
    '/me',
    '/auditEvents',
    `/?${scope}`,
  ]
}

const shows = (page: Page) =>
  page.waitForFunction(
    trip =>
      document.body.textContent?.includes(trip) ||
      [...document.querySelectorAll('input,textarea')].some(one => (one as HTMLInputElement).value.includes(trip)),
    trip,
  )

/** Opens each page and looks at it, printed too where it is a case; the addresses that show none of it are answered. */
async function visit(page: Page, wire: Tripwire, addresses: readonly string[]): Promise<string[]> {
  const silent: string[] = []
  for (const address of addresses) {
    await page.goto(pingyi.url + address)
    if (address === '/auditEvents') await openChanges(page)
    await shows(page).catch(() => silent.push(address))
    if (address.startsWith('/rectifications/')) {
      await page.emulateMedia({ media: 'print' })
      await wire.look(page)
      await page.emulateMedia({ media: null })
    }
    await wire.look(page)
  }
  return silent
}

async function openChanges(page: Page) {
  for (let row = 0; row < 4; row++) await page.locator('tr.RaDataTable-row').nth(row).click()
  await page.getByRole('columnheader', { name: '现在' }).first().waitFor()
}

test('in the console all of it is text', { timeout: 240_000 }, async () => {
  const { context, page, complaints } = await visitor(browser)
  const other = await context.newPage()
  other.on('pageerror', error => complaints.push(error.message))
  other.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  context.setDefaultTimeout(15_000)
  const wire = await tripwire(context, pingyi.url)
  await enter(page, pingyi.url)
  const addresses = pagesOf()
  const half = (parity: number) => addresses.filter((_, i) => i % 2 === parity)
  const silent = await Promise.all([visit(page, wire, half(0)), visit(other, wire, half(1))])
  await page.keyboard.press('Control+k')
  const finder = page.getByRole('dialog')
  await finder.getByRole('combobox').or(finder.getByRole('textbox')).first().fill(trip)
  await finder.getByText(trip).first().waitFor()
  await wire.look(page)
  for (const address of ['/docs', '/docs/reference']) {
    await page.goto(pingyi.url + address)
    await wire.look(page)
  }
  expect(silent.flat()).toEqual([])
  expect(wire.sprung).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('who is told of a comment reads it in the inbox as text', async () => {
  const { context, page, complaints } = await visitor(browser, { width: 390, height: 844 })
  page.setDefaultTimeout(20_000)
  const wire = await tripwire(context, pingyi.url)
  await enter(page, pingyi.url, { username: 'branch1', english: true })
  for (const address of ['/notifications', `/rectifications/${cases.rectification}/show`, `/reviews/${cases.review}`]) {
    await page.goto(pingyi.url + address)
    await shows(page)
    await wire.look(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(0)
  }
  expect(wire.sprung).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

/** Every cell as a spreadsheet program reads it. */
async function cellsOf(download: Download): Promise<ExcelJS.Cell[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await readFile(await download.path())) as never)
  const cells: ExcelJS.Cell[] = []
  workbook.eachSheet(sheet => sheet.eachRow(row => row.eachCell(cell => void cells.push(cell))))
  return cells
}

test('in the workbooks of a list and of the ledger every cell is a text, and nothing reckons', async () => {
  const { context, page } = await visitor(browser)
  page.setDefaultTimeout(20_000)
  await enter(page, pingyi.url)
  for (const address of ['opinions', 'measures', 'people', 'ledger']) {
    await page.goto(`${pingyi.url}/${address}?cycle=${records.cycle}&org=${records.root}`)
    const exported = page.getByRole('button', { name: '导出 Excel' }).or(page.getByRole('link', { name: '导出 Excel' }))
    const [download] = await Promise.all([page.waitForEvent('download'), exported.first().click()])
    const cells = await cellsOf(download)
    const hostile = cells.filter(({ value }) => String(value).includes(trip))
    expect(hostile.length, address).toBeGreaterThan(0)
    expect(hostile.filter(({ type }) => type !== ExcelJS.ValueType.String).map(({ value }) => value)).toEqual([])
    expect(cells.filter(({ type }) => type === ExcelJS.ValueType.Formula || type === ExcelJS.ValueType.Hyperlink)).toEqual([])
    expect(Math.max(...hostile.map(({ value }) => String(value).length)), address).toBeLessThanOrEqual(32_767)
    const begins = hostile.filter(({ value }) => /^[=+\-@]/.test(String(value)))
    if (address !== 'ledger') expect(begins.length, address).toBeGreaterThan(0)
  }
  await context.close()
})

test('the log holds none of it', async () => {
  const files = (await readdir(home, { recursive: true })).filter(name => /log/.test(name) && !name.includes('postgres'))
  const logs = await Promise.all(files.map(name => readFile(join(home, name), 'utf8').catch(() => '')))
  const said = [pingyi.output(), ...logs].join('\n')
  expect(said).toContain('"msg":"request"')
  expect(said).not.toMatch(new RegExp(`${trip}|onerror|evil\\.example|SUM\\(|W{20}`))
})
