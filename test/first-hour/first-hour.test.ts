import ExcelJS from 'exceljs'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, openBrowser, visitor } from '../kit/browser.ts'
import { type Ask, type Pingyi, password, signIn, startPingyi } from '../kit/world.ts'
import { en, type Said, zh } from './words.ts'

let pingyi: Pingyi
let english: Pingyi
let browser: Browser

beforeAll(async () => {
  const starts = await Promise.all([startPingyi({ PINGYI_SAMPLE: 'off' }), startPingyi({ PINGYI_SAMPLE: 'off' }), openBrowser()])
  ;[pingyi, english, browser] = starts
})
afterAll(async () => {
  await browser?.close()
  await Promise.all([pingyi?.stop(), english?.stop()])
})

async function workbook(sheets: object): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The office at its console: what it clicks is counted. */
async function office({ url }: Pingyi, said: Said) {
  const { context, page, complaints } = await visitor(browser)
  page.setDefaultTimeout(45_000)
  await enter(page, url, { english: said === en })
  const { ask } = await signIn(url)
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  let clicks = 0
  const click = async (what: Locator) => {
    clicks += 1
    await what.click()
  }
  const confirmed = () => click(page.getByRole('dialog').getByRole('button').last())
  const send = async () => {
    clicks += 1
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await page.locator('input[type=file]').setInputFiles({ name: 'roster.xlsx', mimeType, buffer: await workbook(said.sheets) })
    await click(button(said.confirmImport))
    await confirmed()
    await page.getByText(said.imported).waitFor()
  }
  const planned = async () => {
    await click(link(said.toPlan))
    await click(button(said.drawUp))
    await page.getByText(said.drawnUp).waitFor()
  }
  const counted = () => {
    const before = clicks
    clicks = 0
    return before
  }
  return { context, page, complaints, ask, button, link, click, confirmed, send, planned, counted }
}
type Office = Awaited<ReturnType<typeof office>>

/** The office invites the secretary, who sets a password by the letter's link, and starts the plan; the secretary reviews a member and is counted, and the first steps are done. */
async function firstReview(at: Office, { url }: Pingyi, said: Said) {
  const { page, ask, button, link, click } = at
  await page.goto(url)
  await page.getByRole('heading', { name: said.firstSteps }).waitFor()
  await click(link(said.inviteColleagues))
  if (said === zh) await invitesOne(at, said)
  else await invitesSeveral(at, said)
  const letter = await page.getByTestId('letter').innerText()
  expect(letter).toContain('linzhixia')
  await click(button(said.noted))

  await page.goto(url)
  await link(said.toStart).waitFor()
  expect(await link(said.toNotReviewed).count()).toBe(0)
  if (said === en) await opensAForm(at, url, said)
  await click(link(said.toStart))
  await click(button(said.start))
  await page.getByText(said.started).waitFor()

  await page.goto(url)
  await click(link(said.toNotReviewed))
  await link(said.review).first().waitFor()
  await submitsFirst(letter.match(/http\S+#[\w-]+/)![0], said)

  await page.goto(url)
  await page.getByText('1/2').first().waitFor()
  const { data } = await ask('{ cycles { items { id } } }')
  const figures = await ask('query($cycleId: ID!) { statistics(cycleId: $cycleId) { members { due reviewed ratio { percent } } } }', {
    cycleId: data.cycles.items[0].id,
  })
  expect(figures.data.statistics.members).toEqual({ due: 2, reviewed: 1, ratio: { percent: 50 } })
  await page.waitForLoadState('networkidle')
  expect(await page.getByRole('heading', { name: said.firstSteps }).count()).toBe(0)
}

/** Whoever opens a review before the start is led to the plan from there as well. */
async function opensAForm({ page, link }: Office, url: string, said: Said) {
  await page.goto(`${url}/notReviewed`)
  await link(said.review).first().click()
  await page.getByRole('button', { name: said.submit, exact: true }).waitFor()
}

async function invitesOne({ page, button, click, confirmed }: Office, said: Said) {
  await click(button(said.invite))
  await page.getByRole('dialog').getByLabel(said.person).fill(said.leader)
  await click(page.getByRole('option', { name: said.leader }))
  await confirmed()
}

async function invitesSeveral({ page, button, link, click, confirmed }: Office, said: Said) {
  await click(link(said.inviteSeveral))
  await click(page.getByRole('row').filter({ hasText: said.leader }).getByRole('checkbox'))
  await click(button(said.invite))
  await confirmed()
}

async function submitsFirst(invitation: string, said: Said) {
  const { context, page, complaints } = await visitor(browser)
  page.setDefaultTimeout(45_000)
  await page.goto(invitation)
  if (said === en) await page.getByRole('button', { name: 'EN', exact: true }).click()
  await page.getByLabel(said.newPassword).fill(password)
  await page.getByLabel(said.again).fill(password)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: said.owed }).first().click()
  for (const part of said.parts) await page.getByRole('textbox', { name: part, exact: true }).fill('—')
  await page.getByRole('button', { name: said.submit, exact: true }).click()
  await page.getByText(said.submitted).waitFor()
  expect(complaints).toEqual([])
  await context.close()
}

const totals = async (ask: Ask) => {
  const { data } = await ask('{ organizations { total } people { total } rosterEntries { total } }')
  return [data.organizations.total, data.people.total, data.rosterEntries.total]
}

test('an empty installation is led from the roster to the first review by clicks alone; an import is undone until a plan is built upon it', async () => {
  const at = await office(pingyi, zh)
  const { context, page, complaints, ask, button, link, click, confirmed, send, planned, counted } = at

  await click(link(zh.upload))
  await send()
  await page.getByText('新建 2 个组织、2 人').first().waitFor()
  expect([counted(), await totals(ask)]).toEqual([4, [2, 2, 0]])

  await click(button('撤销导入'))
  await page.getByText('已撤销，恢复到导入之前。').waitFor()
  expect(await totals(ask)).toEqual([0, 0, 0])

  counted()
  await click(link('改好后重新上传'))
  await send()
  const imported = page.url()
  await planned()
  expect(counted()).toBe(6)
  const [organizations, people, due] = await totals(ask)
  expect([organizations, people]).toEqual([2, 2])
  expect(due).toBeGreaterThan(2)

  await page.goto(imported)
  await click(button('撤销导入'))
  await confirmed()
  const refused = page.getByRole('alert').filter({ hasText: '不能撤销' })
  await refused
    .getByRole('link', { name: /点评计划/ })
    .first()
    .waitFor()
  expect(await totals(ask)).toEqual([2, 2, due])

  counted()
  await firstReview(at, pingyi, zh)
  expect(counted()).toBe(8)
  expect(complaints).toEqual([])
  await context.close()
})

test('the first hour is led through in English as well', async () => {
  const at = await office(english, en)
  await at.click(at.link(en.upload))
  await at.send()
  await at.planned()
  await firstReview(at, english, en)
  expect(at.complaints).toEqual([])
  await at.context.close()
})
