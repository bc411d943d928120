import type { ReactNode } from 'react'
import type { EditedRow } from './rows.ts'

export type Choice = { id: string; name: string }

/** A column of rows that are written: a text, a choice, or what follows from the others. */
export type EditColumn<Row extends EditedRow> = {
  /** The field of the row. */
  field: string
  /** Its name, in words. */
  label: string
  /** Where problems of it are told within the row, `name.zh` say; several where it stands for several. */
  at: readonly string[]
  width?: string | number
  /** In a table it stands below the column before it, where rows would be too wide. */
  under?: true
  choices?: (row: Row) => readonly Choice[]
  /** What the reader sees of a text that is stored otherwise. */
  shown?: (value: string) => string
  /** Said below the field. */
  note?: (row: Row) => ReactNode
}
