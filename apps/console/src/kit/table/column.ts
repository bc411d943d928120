import type { ReactElement, ReactNode } from 'react'
import type { Text } from '../../api/common-selections.ts'
import type { Verb } from '../../api/operations/spelled-verb.ts'

export type Versioned = { id: string; version: number }
export type Cell = string | number | boolean | Text | null | undefined

/** How one field is changed in its place, by an update that takes the field alone. */
export type CellEdit<Row> = {
  verb: Verb<object, Versioned>
  /** The field of the update's input. */
  field: string
  kind: 'line' | 'text' | 'day' | 'record'
  /** The resource that a record is chosen from. */
  resource?: string
  /** Every row has one of its own: never the same for many. */
  own?: true
  /** Whether the API lets the reader change it. */
  offered: (row: Row) => boolean
  /** What stands there before, where that is not the value at `source`. */
  before?: (row: Row) => string | null
}

/** A column of a list: one definition for the table, the phone's card, the choice of columns and the workbook. */
export type Column<Row> = {
  /** Its name in the address and, where the list can be sorted by it, in the API. */
  source: string
  /** The key of its word; a column without one holds the acts of a row: always last, never exported. */
  label: string | false
  /** Its value, where that is not the one at `source`. */
  text?: (row: Row) => Cell
  as?: 'day' | 'moment'
  /** The vocabulary of its code; as a `state` it has a quiet colour, and stands at the head of a card. */
  code?: string
  state?: string
  /** Its content on the screen, where text is not enough. */
  render?: (row: Row) => ReactNode
  sortable?: boolean
  /** Left out until it is chosen. */
  hidden?: boolean
  /** Left out on a small desk until it is chosen. */
  roomy?: boolean
  wide?: boolean
  /** Heads the card on a phone; otherwise the first column does. */
  title?: boolean
  edit?: CellEdit<Row>
}

/** The stored value of a cell: a code, a day or a moment as the API gives it. */
export function cellValue<Row>({ source, text }: Column<Row>, row: Row): Cell {
  if (text) return text(row)
  return source.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], row) as Cell
}

/** The chosen columns in their order, then those with a row's buttons. A choice without any known column falls back to the usual ones. */
export function visibleColumns<Row>(columns: readonly Column<Row>[], chosen: readonly string[] | null): Column<Row>[] {
  const named = columns.filter(({ label }) => label !== false)
  const acts = columns.filter(({ label }) => label === false)
  const found = (chosen ?? []).flatMap(source => named.find(column => column.source === source) ?? [])
  return [...(found.length > 0 ? found : named.filter(({ hidden }) => !hidden)), ...acts]
}

export const titleColumn = <Row>(columns: readonly Column<Row>[]) => columns.find(({ title }) => title) ?? columns[0]

/** The props of a feature's button above a list. */
export type ListToolProps = { columns: readonly Column<never>[]; filters: readonly ReactElement[] }
