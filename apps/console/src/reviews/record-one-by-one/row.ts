import type { RowItem } from './queries.ts'

export type RowState = 'GIVEN' | 'DRAFT' | 'NONE' | 'REFUSED'
/** What has happened on this page since the list was asked. */
export type Since = Readonly<Record<string, { state: RowState; draftId?: string; reason?: string }>>

export const stateOf = ({ id, given, review }: RowItem, since: Since): RowState => {
  if (given) return 'GIVEN'
  return since[id]?.state ?? (review?.status === 'DRAFTED' ? 'DRAFT' : 'NONE')
}

/** The next one after `id` that is not handed in yet; null at the end of the row. */
export const nextAfter = (items: readonly RowItem[], since: Since, id: string | null): RowItem | null =>
  items.slice(items.findIndex(one => one.id === id) + 1).find(one => stateOf(one, since) !== 'GIVEN') ?? null

/** The neighbour of `id`, whatever its state. */
export const neighbour = (items: readonly RowItem[], id: string | null, step: 1 | -1): RowItem | null =>
  items[items.findIndex(one => one.id === id) + step] ?? null
