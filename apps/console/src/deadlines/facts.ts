import type { DeadlineKind, Derivation as Found, Lateness } from '@pingyi/domain'
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

/** What has a deadline: a rectification by its current round. */
export type WithDeadline = {
  lateness: Lateness
  round: { deadlineKind: DeadlineKind | null; dueOn: string | null; pausedOn: string | null; derivation?: Derivation | null }
  /** Known on the page of one rectification only. */
  allowedDeadlineEvents?: readonly string[]
  deadlineChanges?: readonly DeadlineChange[]
}
