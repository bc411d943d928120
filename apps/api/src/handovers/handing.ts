import type { WorkKind } from '@pingyi/domain/internal'

/** From whom to whom, from which day, and what stays although it could go. */
export type Handing = {
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly on: string
  readonly leaveOut: readonly string[]
  /** These alone, unless null. */
  readonly only: readonly string[] | null
}
export type Piece = { readonly kind: WorkKind; readonly id: string }
