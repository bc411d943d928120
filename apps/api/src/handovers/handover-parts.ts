import type { WorkKind } from '@pingyi/domain/internal'

/** From whom, to whom, from which day, and what is left out. */
export type HandoverInput = {
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly on: string
  readonly leaveOut: readonly string[]
  /** Only these items. Null means all. */
  readonly only: readonly string[] | null
}
export type WorkItem = { readonly kind: WorkKind; readonly id: string }
