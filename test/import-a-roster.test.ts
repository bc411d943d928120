import ExcelJS from 'exceljs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enter, openBrowser, visitor } from './kit/browser.ts'
import { type Pingyi, signIn, startPingyi } from './kit/world.ts'

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

/** A roster of one committee, one branch and two members; the branch of the second is as told. */
async function roster(branch: string): Promise<Buffer> {
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
      ['A2', '古丽〃米娜', branch, '正式党员', '2019-09-01'],
    ],
  }
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function upload(page: Page, name: string, buffer: Buffer) {
  await page.goto(`${pingyi.url}/imports`)
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
}

test('an empty installation takes its roster through the console: a fault is told by its cell and writes nothing, the mended file is confirmed', async () => {
  const { context, page, complaints } = await visitor(browser)
  page.setDefaultTimeout(20_000)
  await enter(page, pingyi.url)
  const { ask } = await signIn(pingyi.url)
  const counts = async () => {
    const { data } = await ask('{ organizations { total } people(filter: { search: "gulimina" }) { total items { name } } }')
    return [data.organizations.total, data.people.total]
  }

  await upload(page, '名册.xlsx', await roster('第二小学党支部'))
  await page.getByText('需要修改').first().waitFor()
  const fault = page.getByRole('row').filter({ hasText: '第二小学党支部' })
  expect(await fault.innerText()).toMatch(/人员[\s\S]*3[\s\S]*所在组织/)
  expect(await counts()).toEqual([0, 0])

  await upload(page, '名册.xlsx', await roster('第一小学党支部'))
  await page.getByRole('button', { name: '确认导入' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.or(page.getByText('导入完成。')).first().waitFor()
  if (await dialog.isVisible()) await dialog.getByRole('button').last().click()
  await page.getByText('导入完成。').waitFor()
  expect(await counts()).toEqual([2, 1])

  await upload(page, '名册.xlsx', await roster('第一小学党支部'))
  await page.getByText('共 0 条记录').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})
