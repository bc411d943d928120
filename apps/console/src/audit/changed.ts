type Row = Record<string, unknown>
export type Change = { table: string; row: Row; removed?: boolean }
export type Event = { seq: number; at: string; kind: string; changes: Change[] | { changes: Change[] } }
export type Difference = { table: string; field: string; before: unknown; after: unknown }

const bookkeeping = new Set(['id', 'version', 'recorded_at', 'recordedAt'])
export const changesOf = ({ changes }: Pick<Event, 'changes'>): Change[] => (Array.isArray(changes) ? changes : (changes?.changes ?? []))

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** What an event changed, field by field, against the last event before it that wrote the same row. */
export function differences(event: Event, history: readonly Event[]): Difference[] {
  const earlier = history.filter(({ seq }) => seq < event.seq).sort((a, b) => b.seq - a.seq)
  return changesOf(event).flatMap(({ table, row, removed }) => {
    const before = earlier.flatMap(changesOf).find(change => change.table === table && change.row.id === row.id)?.row ?? {}
    const after = removed ? {} : row
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter(field => !bookkeeping.has(field) && !same(before[field], after[field]))
      .map(field => ({ table, field, before: before[field], after: after[field] }))
  })
}
