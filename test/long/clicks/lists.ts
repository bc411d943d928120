import { readFile } from 'node:fs/promises'
import readWorkbook from 'read-excel-file/node'
import { expect } from 'vitest'
import type { Json } from '../../kit/world.ts'
import type { Bureau } from './bureau.ts'
import type { Row } from './row.ts'

const measuresIn = (bureau: Bureau, filter: object) =>
  `/measures?cycle=${bureau.cycle}&org=${bureau.committee}&filter=${encodeURIComponent(JSON.stringify(filter))}`

/** Those that are planned still, and may be changed. */
async function planned({ ask, cycle }: Bureau): Promise<Json[]> {
  const query = 'query($filter: MeasureFilter) { measures(filter: $filter) { items { id text dueOn allowedEvents viewerMay } } }'
  const { measures } = await ask('office', query, { filter: { cycleId: cycle, status: 'PLANNED' } })
  return measures.items.filter((one: Json) => one.allowedEvents.includes('CANCEL') && one.viewerMay.includes('rectification:propose'))
}

const measure = async ({ ask }: Bureau, id: string): Promise<Json> =>
  (await ask('office', 'query($id: ID!) { measure(id: $id) { status dueOn } }', { id })).measure

export const listRows: Row[] = [
  {
    row: '8',
    workflow: 'change one field from the list',
    target: 2,
    async perform(bureau) {
      const office = await bureau.hand('office')
      const [one] = await planned(bureau)
      await office.startAt(measuresIn(bureau, { status: 'PLANNED' }))
      const row = office.row(one.text)
      await row.hover()
      await office.click(office.button('修改“完成期限”', row))
      await office.type('2030-03-01', { into: row.locator('input[type=date]'), by: 'Enter' })
      await expect.poll(async () => (await measure(bureau, one.id)).dueOn).toBe('2030-03-01')
      return office
    },
  },
  {
    row: '10',
    workflow: 'undo the last action',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      const [one] = await planned(bureau)
      expect(one.dueOn).toBe('2030-03-01')
      office.clicks = 0
      await office.click(office.button('撤销'))
      await expect.poll(async () => (await measure(bureau, one.id)).dueOn).not.toBe('2030-03-01')
      return office
    },
  },
  {
    row: '9',
    workflow: 'change many from the list',
    target: 4,
    async perform(bureau) {
      const office = await bureau.hand('office')
      const many = await planned(bureau)
      expect(many.length).toBeGreaterThan(1)
      await office.startAt(measuresIn(bureau, { status: 'PLANNED' }))
      for (const { text } of many) await office.select(office.row(text).getByRole('checkbox'))
      await office.click(office.button('修改…'))
      await office.click(office.page.getByRole('menuitem', { name: '完成期限' }))
      await office.type('2030-04-01', { into: office.dialog().locator('input[type=date]') })
      await office.click(office.button('确认', office.dialog()))
      for (const { id } of many) await expect.poll(async () => (await measure(bureau, id)).dueOn).toBe('2030-04-01')
      return office
    },
  },
  {
    row: '20',
    workflow: 'export exactly what I see',
    target: 1,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt(`${measuresIn(bureau, {})}&sort=dueOn&order=DESC`)
      await office.page.locator('tbody tr').first().waitFor()
      const heads = (await office.page.locator('thead th').allInnerTexts()).map(text => text.trim()).filter(Boolean)
      const column = heads.indexOf('措施内容')
      const shown = await office.page.locator('tbody tr td:nth-child(2)').allInnerTexts()
      const download = await office.downloads(() => office.click(office.button('导出 Excel')))
      const read = (await readWorkbook(await readFile(await download.path()))) as Json[]
      const sheet: Json[][] = Array.isArray(read[0]) ? read : read[0].data
      expect(sheet[0]).toEqual(heads)
      expect(sheet.slice(1).map(cells => cells[column])).toEqual(shown.map(text => text.trim()))
      return office
    },
  },
  {
    row: '25',
    workflow: 'save a view and share it with colleagues',
    target: 2,
    async perform(bureau) {
      const office = await bureau.hand('office')
      await office.startAt(measuresIn(bureau, { status: 'DONE' }))
      await office.page.locator('tbody tr').first().waitFor()
      await office.click(office.button('保存视图'))
      await office.type('待核实的措施')
      await office.click(office.dialog().getByRole('checkbox'))
      await office.dialog().getByRole('textbox').press('Enter')
      await office.sees('视图：待核实的措施')
      const { savedViews } = await bureau.ask(
        'secretary',
        '{ savedViews(filter: { list: "measures" }) { items { name query organization { id } } } }',
      )
      const seen = savedViews.items.find(({ name }: Json) => name === '待核实的措施')
      expect(seen?.organization.id).toBe(bureau.committee)
      expect(decodeURIComponent(seen?.query)).toContain('DONE')
      return office
    },
  },
]
