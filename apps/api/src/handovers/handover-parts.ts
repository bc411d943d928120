import type { WorkKind } from '@pingyi/domain/internal'

/** From whom to whom, from which day, and what stays although it could go. */
export type HandoverInput = {
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly on: string
  readonly leaveOut: readonly string[]
  /** These alone, unless null. */
  readonly only: readonly string[] | null
}
export type WorkItem = { readonly kind: WorkKind; readonly id: string }
