import { type Actor, Refusal, refuseIf } from '@pingyi/domain'
import { Cycle } from '../cycles/cycle.ts'
import { openReviewsByReviewer, planOf } from '../field/authority/reviewer-plan.ts'
import { notifyAll } from '../field/notifications/notify.ts'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { now, today } from '../platform/database/clock.ts'
import { update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { assignProposed } from './accept-proposed.ts'
import type { StartCycleInput } from './assignment-inputs.ts'

/** Begins the cycle and tells everybody who has a review to give how many; whoever has no reviewer yet holds nothing up. What was reviewed before is nobody’s to review. */
export async function startCycle(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { acceptProposed, tellSubjects }: StartCycleInput,
): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version)
  allow(actor, 'cycle:manage', facts)
  if (row.startedAt) throw new Refusal('MOVE_NOT_ALLOWED', { state: 'STARTED', event: 'START', allowed: [] })
  if (row.endsOn < (await today(tx))) throw new Refusal('CYCLE_OVER', { endsOn: row.endsOn })
  const plan = await planOf(tx, row, null)
  refuseIf(plan.subjects.length === 0 ? [{ at: 'roster', code: 'TOO_FEW', limit: 1 }] : [])
  if (acceptProposed) await assignProposed(tx, plan)
  const saved = await update(tx, Cycle, row, { startedAt: await now(tx) })
  record(tx, actor, 'cycle.started', { type: 'Cycle', id, organizationId: row.organizationId })
  const owed = openReviewsByReviewer(plan, acceptProposed)
  const due = tellSubjects
    ? plan.subjects.flatMap(({ entry }) => (entry.person_id && !owed.has(entry.person_id) ? entry.person_id : []))
    : []
  const notice = { kind: 'CYCLE_STARTED', subject: { type: 'Cycle', id } } as const
  await notifyAll(tx, actor, [
    ...[...owed].map(([personId, count]) => ({ ...notice, personIds: [personId], details: { due: count } })),
    { ...notice, personIds: due, details: { due: 0 } },
  ])
  return saved
}
