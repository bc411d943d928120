import type { FileFault } from '@pingyi/domain/internal'

/** The value of a cell: text, number, boolean, day, or an error such as #N/A. */
export type Cell = string | number | boolean | { readonly day: string } | { readonly error: string } | null

/** A row that is not empty, with its number in Excel and its cells from column A on. */
export type WorkbookRow = { readonly number: number; readonly cells: readonly Cell[] }
export type Batch = { readonly sheet: string; readonly rows: readonly WorkbookRow[] }

export const limits = {
  parts: 2_000,
  inflatedBytes: 100_000_000,
  /** Data rows, with an allowance for the titles and header of some sheets. */
  rows: 20_000 + 200,
  columns: 200,
  cellCharacters: 32_767,
  /** The text in all cells together: a shared string may be used a million times. */
  characters: 20_000_000,
  sharedStrings: 500_000,
  sheets: 100,
  seconds: 20,
  heapMegabytes: 256,
} as const

/** The workbook cannot be read; the code says why. */
export class Unreadable extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}
