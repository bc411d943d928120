import type { Derivation as Found } from '@pingyi/domain'
import type { DeadlineChangeKind } from '@pingyi/domain/internal'

/** How a deadline was found, as `derivationFields` selects it. */
export type Derivation = Found

export type DeadlineChange = {
  id: string
  kind: DeadlineChangeKind
  effectiveOn: string
  beforeOn: string | null
  afterOn: string | null
  reason: string | null
  changedBy: { id: string; username: string; person: { id: string; name: string } | null }
}
