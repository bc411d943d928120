import type { ProblemCode } from '@pingyi/domain'
import { type ImportProblem, mostShown } from '../import-report.ts'
import { headerOf, type SheetCode } from './sheets.ts'

/** A row with its cells read: text normalised, codes instead of words, days as days. */
export type RosterRow = {
  readonly sheet: SheetCode
  /** The name of the sheet in the file. */
  readonly title: string
  readonly row: number
  readonly fields: Readonly<Record<string, string>>
}

type Place = Pick<RosterRow, 'sheet' | 'title' | 'row'>

/** Collects problems. All are counted; the first ones are kept. */
export class Problems {
  readonly shown: ImportProblem[] = []
  count = 0

  add(problem: Partial<ImportProblem> & Pick<ImportProblem, 'sheet' | 'code'>) {
    this.count += 1
    if (this.shown.length < mostShown) this.shown.push({ row: null, column: null, value: null, limit: null, ...problem })
  }

  at({ sheet, title, row }: Place, key: string, code: ProblemCode, value?: string, limit?: string | number) {
    const shownValue = value === undefined ? null : value.slice(0, 200)
    this.add({
      sheet: title,
      row,
      column: headerOf(sheet, key, title),
      code,
      value: shownValue,
      limit: limit === undefined ? null : String(limit),
    })
  }
}
