import type { Image } from '../platform/database/audit-event.ts'

/** A row written by an event, with its columns before and after. */
export type RowChange = {
  readonly seq: number
  readonly table: string
  readonly id: string
  readonly removed?: true
  readonly before: Image | null
  readonly after: Image | null
}
