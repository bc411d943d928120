import type { Image } from '../platform/database/audit-event.ts'

/** One row that an event wrote, as the log knows it before and after. */
export type RowChange = {
  readonly seq: number
  readonly table: string
  readonly id: string
  readonly removed?: true
  readonly before: Image | null
  readonly after: Image | null
}
