import type { Text } from '../api/common-selections.ts'

type Name = string | Text

export type Change = {
  column: string
  before: unknown
  after: unknown
  /** The table that a key points to, and what the rows are called. */
  refersTo?: string
  beforeName?: Name
  afterName?: Name
}

/** What the API tells of one row that an event wrote; `more` counts rows that are not shown one by one. */
export type RowChange = { table: string; id: string; removed?: true; columns: Change[] } | { more: number }

export type Line = Change & { key: string; table: string }

/** Bookkeeping that changes with every write; moves say again what the state of their thing says. */
const kept = (column: string) => !['version', 'recorded_at', 'path', 'pinyin', 'initials'].includes(column)

/** One line for each column that changed to or from something; a code without a name of its own stands beside one. */
export const linesOf = (changes: readonly RowChange[]): Line[] =>
  changes.flatMap(change =>
    'more' in change || change.table === 'transitions'
      ? []
      : change.columns
          .filter(({ column, before, after }) => kept(column) && !(empty(before) && empty(after)))
          .filter(({ column, beforeName, afterName }) => column !== 'code' || beforeName || afterName)
          .map(each => ({ key: `${change.table} ${change.id} ${each.column}`, table: change.table, ...each })),
  )

const empty = (value: unknown) => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

export const leftOut = (changes: readonly RowChange[]) => changes.reduce((sum, change) => sum + ('more' in change ? change.more : 0), 0)
