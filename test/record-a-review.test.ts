import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import readWorkbook from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, openBrowser, visitor } from './kit/browser.ts'
import { type Ask, type Json, type Pingyi, signIn, startPingyi } from './kit/world.ts'

let pingyi: Pingyi
let browser: Browser
let ask: Ask
let cycle: string
let branch: { id: string; name: string }

beforeAll(async () => {
  pingyi = await startPingyi()
  browser = await openBrowser()
  ask = (await signIn(pingyi.url)).ask
  const { data } = await ask(`{
    cycles(sort: { field: STARTS_ON, order: ASC }) { items { id } }
    organizations(filter: { kind: PARTY_BRANCH }, sort: { field: ORDINAL, order: ASC }) { items { id name } } }`)
  cycle = data.cycles.items[0].id
  branch = data.organizations.items[1]
})
afterAll(async () => {
  await browser?.close()
  await pingyi?.stop()
})

const words = {
  zh: {
    review: '点评',
    date: '点评日期',
    achievements: '取得的成绩',
    problem: '问题 1',
    addMeasure: '+ 措施',
    measure: '整改措施',
    direction: '努力方向',
    submit: '提交',
    exported: '导出 Excel',
    fromRecords: '2011年：据以往记录补录',
    content: '点评内容',
    day: '2011年12月20日',
  },
  en: {
    review: 'Review',
    date: 'Date of the review',
    achievements: 'Achievements',
    problem: 'Problem 1',
    addMeasure: '+ Measure',
    measure: 'Measure',
    direction: 'Direction of effort',
    submit: 'Submit',
    exported: 'Export to Excel',
    fromRecords: '2011年: entered from records',
    content: 'Content',
    day: '2011-12-20',
  },
}

const figures = async () => {
  const { data } = await ask(
    'query($cycle: ID!) { statistics(cycleId: $cycle) { members { due reviewed notReviewed } opinions { total } measures { total } } }',
    { cycle },
  )
  return data.statistics
}

/** The opinions of the review that a page shows, each with the measures suggested there and what was made of them. */
const suggestedIn = async (address: string): Promise<Json[]> => {
  const id = new URL(address).pathname.split('/').at(-1)
  const { data } = await ask('query($id: ID!) { review(id: $id) { opinions { text suggestedMeasures { text measure { id } } } } }', { id })
  return data.review.opinions.map((one: Json) => [one.text, one.suggestedMeasures])
}

/** Finds the first member of the second branch who was not reviewed, and opens the form by one click. */
async function openForm(page: Page, review: string): Promise<string> {
  await page.goto(`${pingyi.url}/notReviewed?cycle=${cycle}&org=${branch.id}`)
  const row = page.getByRole('row').nth(2)
  const name = (await row.getByRole('cell').filter({ hasText: /\S/ }).first().innerText()).trim()
  await row.getByRole('link', { name: review, exact: true }).click()
  return name
}

test.each(['zh', 'en'] as const)(
  'the office records a review for the branch secretary, and coverage, list, ledger and workbook follow (%s)',
  async language => {
    const say = words[language]
    const before = await figures()
    const { context, page, complaints } = await visitor(browser)
    page.setDefaultTimeout(20_000)
    await enter(page, pingyi.url, { english: language === 'en' })
    const name = await openForm(page, say.review)

    const problem = `备课笔记不完整（${language}）`
    const measure = `每周检查一次备课笔记（${language}）`
    await page.getByLabel(say.date).fill('2011-12-20')
    await page.getByRole('textbox', { name: say.achievements, exact: true }).fill('教学认真，承诺事项按期完成。')
    await page.getByLabel(say.problem, { exact: true }).fill(problem)
    await page.getByRole('button', { name: say.addMeasure }).first().click()
    await page.getByLabel(say.measure, { exact: true }).fill(measure)
    await page.getByRole('textbox', { name: say.direction, exact: true }).fill('带头上好示范课。')
    await page.getByRole('button', { name: say.submit, exact: true }).click()
    await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/)
    await page.getByText(problem).first().waitFor()

    const after = await figures()
    expect(after.members).toEqual({ due: 274, reviewed: before.members.reviewed + 1, notReviewed: before.members.notReviewed - 1 })
    expect([after.opinions.total, after.measures.total]).toEqual([before.opinions.total + 1, before.measures.total])
    expect(await suggestedIn(page.url())).toEqual([[problem, [{ text: measure, measure: null }]]])
    await page.getByText(measure).first().waitFor()
    if (language === 'zh') expect(after.members.reviewed).toBe(153)

    await page.goto(`${pingyi.url}/notReviewed?cycle=${cycle}&org=${branch.id}`)
    await page.getByRole('link', { name: say.review, exact: true }).first().waitFor()
    const { data } = await ask(
      'query($cycle: ID!, $branch: ID!) { notReviewed(cycleId: $cycle, organizationId: $branch, page: { size: 100 }) { items { person { name } } } }',
      { cycle, branch: branch.id },
    )
    expect(data.notReviewed.items.map((one: Json) => one.person?.name)).not.toContain(name)

    const searched = encodeURIComponent(JSON.stringify({ search: name }))
    await page.goto(`${pingyi.url}/ledger?cycle=${cycle}&org=${branch.id}&filter=${searched}`)
    await page.getByText(problem).first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: say.exported })
        .or(page.getByRole('link', { name: say.exported }))
        .first()
        .click(),
    ])
    const rows = (await readWorkbook(await readFile(await download.path()))) as Json[]
    const sheet = Array.isArray(rows[0]) ? rows : rows[0].data
    expect(sheet[0][0]).toBe(say.fromRecords)
    expect(sheet[1]).toHaveLength(5)
    expect(sheet[1]).toContain(say.content)
    const row = sheet.find((cells: Json[]) => cells.some(cell => String(cell).includes(problem)))
    expect(row).toEqual(expect.arrayContaining([name, say.day]))
    expect(complaints).toEqual([])
    await context.close()
  },
)
