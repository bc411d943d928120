import ExcelJS from 'exceljs'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, openBrowser, visitor } from './browser.ts'
import { type Pingyi, signIn, startPingyi } from './world.ts'

let pingyi: Pingyi
let browser: Browser

beforeAll(async () => {
  pingyi = await startPingyi({ PINGYI_SAMPLE: 'off' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await pingyi?.stop()
})

async function roster(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheets = {
    组织: [
      ['名称', '类别', '上级组织'],
      ['青禾县教育局党委', '党委', ''],
      ['第一小学党支部', '党支部', '青禾县教育局党委'],
    ],
    人员: [
      ['人员编号', '姓名', '所在组织', '政治面貌', '转入日期'],
      ['A1', '林知夏', '第一小学党支部', '正式党员', '2019-09-01'],
      ['A2', '周予安', '第一小学党支部', '正式党员', '2019-09-01'],
    ],
    职务: [
      ['人员编号', '姓名', '职务', '任职组织', '任职日期'],
      ['A1', '林知夏', '党支部书记', '第一小学党支部', '2020-01-01'],
    ],
  }
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

test('an empty installation is led from the roster to the list of the not reviewed by clicks alone; an import is undone until a plan is built upon it', async () => {
  const { context, page, complaints } = await visitor(browser)
  page.setDefaultTimeout(20_000)
  await enter(page, pingyi.url)
  const { ask } = await signIn(pingyi.url)
  const totals = async () => {
    const { data } = await ask('{ organizations { total } people { total } rosterEntries { total } }')
    return [data.organizations.total, data.people.total, data.rosterEntries.total]
  }
  let clicks = 0
  const click = async (what: Locator) => {
    clicks += 1
    await what.click()
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const confirmed = () => click(page.getByRole('dialog').getByRole('button').last())
  const send = async () => {
    clicks += 1
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    await page.locator('input[type=file]').setInputFiles({ name: '名册.xlsx', mimeType, buffer: await roster() })
    await click(button('确认导入'))
    await confirmed()
    await page.getByText('导入完成。').waitFor()
  }

  await click(page.getByRole('link', { name: '上传名册' }))
  await send()
  await page.getByText('新建 2 个组织、2 人').first().waitFor()
  expect([clicks, await totals()]).toEqual([4, [2, 2, 0]])

  await click(button('撤销导入'))
  await page.getByText('已撤销，恢复到导入之前。').waitFor()
  expect(await totals()).toEqual([0, 0, 0])

  await click(page.getByRole('link', { name: '改好后重新上传' }))
  clicks = 1
  await send()
  const imported = page.url()
  await click(page.getByRole('link', { name: '下一步：建立点评计划' }))
  await click(button(/^建立“/))
  await page.getByText(/已建立，应点评 \d+ 个对象/).waitFor()
  await click(page.getByRole('link', { name: '打开未点评名单' }))
  await page.getByRole('link', { name: '点评', exact: true }).first().waitFor()
  expect(clicks).toBe(7)
  const [organizations, people, due] = await totals()
  expect([organizations, people]).toEqual([2, 2])
  expect(due).toBeGreaterThan(2)

  await page.goto(imported)
  await click(button('撤销导入'))
  await confirmed()
  await page
    .getByRole('alert')
    .filter({ hasText: '不能撤销' })
    .getByRole('link', { name: /点评计划/ })
    .first()
    .waitFor()
  expect(await totals()).toEqual([2, 2, due])
  expect(complaints).toEqual([])
  await context.close()
})
