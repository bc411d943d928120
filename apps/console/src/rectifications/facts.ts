import type { DeadlineKind, Lateness, RoundStatus } from '@pingyi/domain'
import type { Account } from '../accounts/account-name.ts'
import type { DeadlineChange, Derivation } from '../deadlines/facts.ts'
import type { MeasureRow } from '../measures/facts.ts'
import type { OpinionRow } from '../opinions/facts.ts'

type Named = { id: string; name: string }

export type Round = {
  id: string
  number: number
  status: RoundStatus
  deadlineKind: DeadlineKind | null
  dueOn: string | null
  pausedOn: string | null
  /** Known on the page of the case only. */
  derivation?: Derivation | null
  cause: string | null
  reply: string | null
  repliedAt: string | null
  evaluation: string | null
  acceptedAt: string | null
  acceptedBy: Account | null
  closedAt: string | null
  closedBy: Account | null
  confirmedAt: string | null
  reason: string | null
}

/** A rectification as `rectificationFields` selects it. */
export type RectificationRow = {
  id: string
  version: number
  lateness: Lateness
  allowedEvents: readonly string[]
  viewerMay: readonly string[]
  cycle: Named
  organization: Named
  person: Named | null
  reviewers: readonly Named[]
  round: Round
  rounds: readonly Round[]
  opinions: readonly OpinionRow[]
  measures: readonly MeasureRow[]
  /** Known on the page of the case only. */
  allowedDeadlineEvents?: readonly string[]
  deadlineChanges?: readonly DeadlineChange[]
}
