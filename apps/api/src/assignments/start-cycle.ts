import { type Actor, Refusal, refuseIf } from '@pingyi/domain'
import { Cycle } from '../cycles/cycle.ts'
import { openReviewsByReviewer, planOf } from '../field/authority/reviewer-plan.ts'
import { notifyAll } from '../field/notifications/notify.ts'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { throwIf } from '../platform/access/permission.ts'
import { record } from '../platform/database/audit.ts'
import { now, today } from '../platform/database/clock.ts'
import { update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { assignProposed } from './accept-proposed.ts'
import type { StartCycleInput } from './assignment-inputs.ts'

/** Why a cycle cannot start: it has started or is over. Otherwise null. */
export function refusalOfStart({ startedAt, endsOn }: Cycle, today: string): Refusal | null {
  if (startedAt) return new Refusal('MOVE_NOT_ALLOWED', { state: 'STARTED', event: 'START', allowed: [] })
  return endsOn < today ? new Refusal('CYCLE_OVER', { endsOn }) : null
}

/** Starts the cycle and tells every reviewer how many reviews are due. Subjects without a reviewer do not delay it. Subjects already reviewed are not assigned. */
export async function startCycle(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { acceptProposed, tellSubjects }: StartCycleInput,
): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  throwIf(refusalOfStart(row, await today(tx)))
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
