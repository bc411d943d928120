import ExcelJS from 'exceljs'
import { expect } from 'vitest'
import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'
import { mends, muddle } from './findings.ts'
import type { Row } from './row.ts'

const founded = '新城区学校党支部'
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A new branch below the committee, with two members. */
async function roster(committee: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('组织').addRows([
    ['名称', '类别', '上级组织'],
    [committee, '党委', ''],
    [founded, '党支部', committee],
  ])
  workbook.addWorksheet('人员').addRows([
    ['人员编号', '姓名', '所在组织', '政治面貌', '转入日期'],
    ['XC001', '林知夏', founded, '正式党员', '2019-09-01'],
    ['XC002', '许若谷', founded, '正式党员', '2019-09-01'],
  ])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

async function standing({ ask }: Bureau): Promise<number[]> {
  const { organizations, people } = await ask(
    'office',
    `{ organizations(filter: { search: "${founded}" }) { total } people(filter: { search: "XC00" }) { total } }`,
  )
  return [organizations.total, people.total]
}

export const rosterRows: Row[] = [
  {
    row: '18',
    workflow: 'import the roster, its tree seen before',
    target: 4,
    async perform(bureau) {
      const office = await bureau.hand('office')
      const committee = `{ organization(id: "${bureau.committee}") { name } }`
      const { name } = (await bureau.ask('office', committee)).organization
      await office.startAt('/')
      await office.click(office.page.getByRole('menuitem', { name: '导入名册' }))
      const chosen = office.page.waitForEvent('filechooser')
      await office.click(office.button('选择文件'))
      await (await chosen).setFiles({ name: '名册.xlsx', mimeType, buffer: await roster(name) })
      const line = office.page.getByRole('listitem').filter({ hasText: founded })
      await line.waitFor()
      expect(await line.innerText()).toMatch(/新建[\s\S]*新增 2 人/)
      expect(await standing(bureau)).toEqual([0, 0])
      await office.click(office.button('确认导入'))
      await office.click(office.button('确认', office.dialog()))
      await expect.poll(() => standing(bureau)).toEqual([1, 2])
      return office
    },
  },
  {
    row: '18',
    workflow: 'take the roster just imported back, from its page',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.sees('导入完成。')
      office.clicks = 0
      await office.click(office.button('撤销导入'))
      await expect.poll(() => standing(bureau)).toEqual([0, 0])
      const { imports } = await bureau.ask('office', '{ imports { items { fileName status } } }')
      expect(imports.items.find(({ fileName }: Json) => fileName === '名册.xlsx')?.status).toBe('UNDONE')
      return office
    },
  },
  {
    row: '26',
    workflow: 'the data check before the report; each line opens the page that mends it',
    target: 1,
    async perform(bureau) {
      await muddle(bureau)
      const office = await bureau.hand('office')
      await office.startAt(`/?cycle=${bureau.cycle}&org=${bureau.committee}`)
      await office.click(office.link('数据检查'))
      const { checks } = await bureau.ask('office', `{ checks(cycleId: "${bureau.cycle}") { kind count } }`)
      const kinds = checks.flatMap(({ kind, count }: Json) => (count > 0 ? [kind] : []))
      expect(Object.keys(mends)).toEqual(expect.arrayContaining(kinds))
      expect(kinds.length).toBeGreaterThan(11)
      const lines = office.page.locator('main li:has(> div > a)')
      await expect.poll(() => lines.count()).toBe(kinds.length)
      const fixes = await lines.evaluateAll(all => all.map(line => line.querySelector(':scope > ul a')?.getAttribute('href')))
      for (const [index, kind] of kinds.entries()) {
        await office.page.goto(`${bureau.url}${fixes[index]}`)
        const [main, name] = [office.page.locator('main'), mends[kind] as RegExp]
        const mend = main.getByRole('button', { name }).or(main.getByRole('link', { name })).or(main.getByLabel(name)).first()
        await mend.waitFor().catch(() => expect.fail(`${kind} opens ${office.page.url()}, where nothing mends it`))
      }
      return office
    },
  },
]
