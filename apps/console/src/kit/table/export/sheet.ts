import { cellText } from '@pingyi/domain/internal'
import type { CellObject, SheetData } from 'write-excel-file/browser'
import { type Column, cellValue } from '../column.ts'

type Print = <Row>(column: Column<Row>, row: Row) => string
type Head = (label: string) => string

/** A cell of a workbook: days, moments and numbers as such, all else as a text that is never taken for a formula. */
function cellOf<Row>(column: Column<Row>, row: Row, print: Print): CellObject | null {
  const raw = cellValue(column, row)
  if (raw === null || raw === undefined || raw === '') return null
  if (column.as === 'day' && /^\d{4}-\d\d-\d\d/.test(String(raw)))
    return { type: Date, value: new Date(`${String(raw).slice(0, 10)}T00:00:00Z`), format: 'yyyy-mm-dd' }
  if (column.as === 'moment') {
    const at = new Date(String(raw))
    return { type: Date, value: new Date(at.getTime() - at.getTimezoneOffset() * 60_000), format: 'yyyy-mm-dd hh:mm' }
  }
  if (typeof raw === 'number' && !column.code && !column.state) return { type: Number, value: raw }
  return { type: String, value: cellText(print(column, row)), ...(column.wide && { wrap: true }) }
}

/** The rows as shown: the same columns in the same order under their words. */
export const sheetOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], print: Print, head: Head): SheetData => [
  columns.map(({ label }) => ({ type: String, value: head(String(label)), fontWeight: 'bold' as const })),
  ...rows.map(row => columns.map(column => cellOf(column, row, print))),
]

export const widthsOf = <Row>(columns: readonly Column<Row>[]) =>
  columns.map(({ wide, as }) => ({ width: wide ? 60 : as === 'moment' ? 18 : as === 'day' ? 12 : 20 }))
