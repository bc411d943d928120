// @vitest-environment node
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { type Column, visibleColumns } from '../column.ts'
import { fetchAllRows } from './fetch-all-rows.ts'
import { sheetOf, widthsOf } from './sheet.ts'

type Row = { id: string; text: string; dueOn: string | null; count: number; status: string }

const columns: Column<Row>[] = [
  { source: 'text', label: 'measures.text', wide: true },
  { source: 'dueOn', label: 'measures.dueOn', as: 'day' },
  { source: 'status', label: 'measures.status', state: 'MeasureStatus' },
  { source: 'count', label: 'count' },
  { source: 'hidden', label: 'hidden', hidden: true },
  { source: 'acts', label: false },
]
const rows: Row[] = [
  { id: '1', text: '=1+1', dueOn: '2011-12-31', count: 3, status: 'DONE' },
  { id: '2', text: '@甲·乙 <b>&', dueOn: null, count: 0, status: 'PLANNED' },
]
const print = (column: Column<never>, row: object) => `${column.state ?? ''}${(row as Record<string, string>)[column.source]}`

/** The cells of the first sheet, by their address: their type and what stands in them. */
async function readBack(chosen: string[] | null) {
  const told = visibleColumns(columns, chosen).filter(({ label }) => label !== false)
  const blob = await writeXlsxFile(
    sheetOf(told, rows, print as never, label => `词 ${label}`),
    { columns: widthsOf(told) },
  ).toBlob()
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const text = (name: string) => new TextDecoder().decode(files[name])
  const plain = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)].map(([, one]) => plain(one!))
  const sheet = text('xl/worksheets/sheet1.xml')
  const cells = [...sheet.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, at, attributes, inside = '']) => {
    const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1]
    return [at, attributes!.includes('t="s"') ? shared[Number(value)] : value === undefined ? undefined : Number(value)] as const
  })
  return { sheet, cells: Object.fromEntries(cells) }
}

test('a workbook has the columns as shown, in their order, under their words', async () => {
  const { cells } = await readBack(['count', 'text', 'status'])
  expect([cells.A1, cells.B1, cells.C1, cells.D1]).toEqual(['词 count', '词 measures.text', '词 measures.status', undefined])
  expect([cells.A2, cells.B2, cells.C2]).toEqual([3, '=1+1', 'MeasureStatusDONE'])
})

test('days and numbers are days and numbers, texts are never formulas', async () => {
  const { cells, sheet } = await readBack(null)
  expect(sheet).not.toContain('<f>')
  expect([cells.A2, cells.A3]).toEqual(['=1+1', '@甲·乙 <b>&'])
  expect(cells.B2).toBe(Date.UTC(2011, 11, 31) / 86_400_000 + 25_569)
  expect(cells.B3).toBeUndefined()
  expect(cells.D3).toBe(0)
})

const listOf = (total: number) => {
  const asked: number[] = []
  const getList = async (_: string, { pagination: { page, perPage } }: { pagination: { page: number; perPage: number } }) => {
    asked.push(page)
    const data = Array.from({ length: Math.min(perPage, total - (page - 1) * perPage) }, (_, i) => ({ id: (page - 1) * perPage + i }))
    return { data, total }
  }
  return { asked, provider: { getList } as never }
}
const whole = { resource: 'reviews', sort: { field: 'occurredOn', order: 'DESC' as const }, filter: {} }

test('all rows of a list are read, not those of the page', async () => {
  const { asked, provider } = listOf(250)
  const told: number[] = []
  const all = await fetchAllRows(provider, whole, new AbortController().signal, done => told.push(done))
  expect(all).toHaveLength(250)
  expect(asked).toEqual([1, 2, 3])
  expect(told).toEqual([100, 200, 250])
})

test('reading on is left when asked to', async () => {
  const { asked, provider } = listOf(250)
  const leave = new AbortController()
  await expect(fetchAllRows(provider, whole, leave.signal, () => leave.abort())).rejects.toThrow()
  expect(asked.length).toBeLessThan(3)
})
