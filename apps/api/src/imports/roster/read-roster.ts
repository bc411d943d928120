import type { Batch, WorkbookRow } from '../xlsx/workbook-rows.ts'
import { readCell, textOf } from './cells.ts'
import { choicesOf, joined, type Language, languageOf } from './choices.ts'
import { Problems, type RosterRow } from './problems.ts'
import {
  exampleMarks,
  ignoredHeaders,
  ignoredSheets,
  keyOf,
  type RosterColumn,
  type RosterSheet,
  rosterSheets,
  sheetTitled,
} from './sheets.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

export const mostRows = 20_000
const headerWithin = 10

/** The rows of a workbook by sheet. */
export type Sheets = Map<string, WorkbookRow[]>

export function gather(sheets: Sheets, { sheet, rows }: Batch) {
  const known = sheets.get(sheet)
  if (known) known.push(...rows)
  else sheets.set(sheet, [...rows])
}

const headersOf = ({ header, also = [], key }: RosterColumn) => [header.zh, header.en, ...also, key].map(keyOf)

/** Removes stars and brackets from headers: 姓名*, 任职日期（年-月-日）. */
const bare = (text: string) => keyOf(text).replace(/\(.*\)|[*:]/g, '')

type Header = { row: WorkbookRow; columns: (RosterColumn | undefined)[] }

const recognise = (sheet: RosterSheet, row: WorkbookRow): Header => ({
  row,
  columns: row.cells.map(cell => sheet.columns.find(column => headersOf(column).includes(bare(textOf(cell))))),
})

/** The header row: the one of the first ten rows with the most known headers. Titles above it are skipped. */
function findHeader(sheet: RosterSheet, rows: readonly WorkbookRow[]): Header | undefined {
  const candidates = rows.slice(0, headerWithin).map(row => recognise(sheet, row))
  const score = ({ columns }: Header) => columns.filter(Boolean).length
  const best = candidates.reduce<Header | undefined>((one, other) => (one && score(one) >= score(other) ? one : other), undefined)
  return best && score(best) >= 2 ? best : undefined
}

function checkHeader(sheet: RosterSheet, title: string, header: Header | undefined, problems: Problems) {
  const found = header?.columns ?? []
  const row = header?.row.number ?? null
  for (const column of sheet.columns) {
    const times = found.filter(one => one === column).length
    const name = sheet.title.en === title ? column.header.en : column.header.zh
    if (times === 0 && (column.required || (column.key === 'name' && !found.some(one => one?.key === 'number'))))
      problems.add({ sheet: title, row, column: name, code: 'WRONG_COLUMN' })
    if (times > 1) problems.add({ sheet: title, row, column: name, code: 'DUPLICATE' })
  }
  const ignored = ignoredHeaders.map(keyOf)
  header?.row.cells.forEach((cell, i) => {
    const text = textOf(cell).trim()
    if (text && !found[i] && !ignored.includes(bare(text)) && !ignored.includes(keyOf(text)))
      problems.add({ sheet: title, row, column: text.slice(0, 200), code: 'WRONG_COLUMN', value: text.slice(0, 200) })
  })
}

const isExample = ({ cells }: WorkbookRow) => {
  const first = keyOf(textOf(cells.find(cell => cell !== null)))
  return Object.values(exampleMarks).some(mark => first.startsWith(keyOf(mark)))
}

/** The allowed values of a column, for the problem report. */
const mayBe = (column: RosterColumn, language: Language) => joined(choicesOf(column, language), language) || undefined

function readRow(sheet: RosterSheet, title: string, header: Header, { number, cells }: WorkbookRow, problems: Problems): RosterRow | null {
  const fields: Record<string, string> = {}
  const place = { sheet: sheet.code, title, row: number }
  const wrong = new Problems()
  for (const [i, column] of header.columns.entries()) {
    if (!column) continue
    const read = readCell(column.kind, cells[i])
    if ('value' in read) fields[column.key] = read.value
    else wrong.at(place, column.key, read.problem, textOf(cells[i]), read.limit ?? mayBe(column, languageOf(sheet, title)))
  }
  if (wrong.count === 0 && Object.values(fields).every(value => value === '')) return null
  for (const { key, required } of sheet.columns)
    if (required && header.columns.some(column => column?.key === key) && fields[key] === '') wrong.at(place, key, 'MISSING')
  for (const problem of wrong.shown) problems.add(problem)
  return { ...place, fields }
}

/** Turns a workbook into rows of the roster and checks each cell. */
export async function readRoster(sheets: Sheets, problems: Problems): Promise<RosterRow[]> {
  const rows: RosterRow[] = []
  const pause = yieldToEventLoop()
  for (const [title, content] of sheets) {
    const sheet = sheetTitled(title)
    if (content.length === 0 || ignoredSheets.map(keyOf).includes(keyOf(title))) continue
    if (!sheet) {
      problems.add({ sheet: title, code: 'UNKNOWN', value: title.slice(0, 200) })
      continue
    }
    const header = findHeader(sheet, content)
    checkHeader(sheet, title, header, problems)
    if (!header) continue
    for (const row of content) {
      await pause()
      if (row.number <= header.row.number || isExample(row)) continue
      const read = readRow(sheet, title, header, row, problems)
      if (read) rows.push(read)
    }
  }
  if (rows.length > mostRows)
    problems.add({ sheet: rows[mostRows]!.title, row: rows[mostRows]!.row, code: 'TOO_MANY', limit: String(mostRows) })
  if (rows.length === 0 && problems.count === 0) problems.add({ sheet: rosterSheets[0]!.title.zh, code: 'NO_CONTENT' })
  return rows
}
