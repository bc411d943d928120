import type { Actor } from '@pingyi/domain'
import type { DeadlineChangeKind } from '@pingyi/domain/internal'
import { insert } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { DeadlineChange } from '../deadline-change.ts'
import type { Round } from '../round.ts'

type DeadlineChangeInput = { readonly kind: DeadlineChangeKind; readonly on: string; readonly reason?: string | null }

/** Records a change of a deadline with the next ordinal of the case. */
export async function recordDeadlineChange(
  tx: Tx,
  actor: Actor,
  before: Round,
  after: Round,
  { kind, on, reason = null }: DeadlineChangeInput,
) {
  const { rectificationId, id: roundId } = before
  const ordinal = 1 + (await tx.countBy(DeadlineChange, { rectificationId }))
  await insert(tx, DeadlineChange, {
    rectificationId,
    roundId,
    ordinal,
    kind,
    effectiveOn: on,
    beforeOn: before.dueOn,
    afterOn: after.dueOn,
    reason: reason?.trim() || null,
    changedById: actor.accountId,
  })
}
