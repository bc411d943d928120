/** What the API tells of one row that an event wrote; `more` counts rows that are not shown one by one. */
export type RowChange =
  | { table: string; id: string; removed?: true; columns: { column: string; before: unknown; after: unknown }[] }
  | { more: number }

export type Line = { key: string; table: string; column: string; before: unknown; after: unknown }

/** One line for each column that changed. Bookkeeping that changes with every write is left out. */
export const linesOf = (changes: readonly RowChange[]): Line[] =>
  changes.flatMap(change =>
    'more' in change
      ? []
      : change.columns
          .filter(({ column }) => column !== 'version' && column !== 'recorded_at')
          .map(each => ({ key: `${change.table} ${change.id} ${each.column}`, table: change.table, ...each })),
  )

export const leftOut = (changes: readonly RowChange[]) => changes.reduce((sum, change) => sum + ('more' in change ? change.more : 0), 0)
