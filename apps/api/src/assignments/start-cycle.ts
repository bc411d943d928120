import { type Actor, cycleEntry, cycleMachine, next, type Refusal, refusalOfCycleMove, refuseIf, windowOf } from '@pingyi/domain'
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

/** Why a cycle cannot start, or null. */
export const refusalOfStart = ({ status }: Cycle): Refusal | null => refusalOfCycleMove(status, 'START')

/**
 * Starts the cycle, also late, and tells every reviewer how many reviews are due. Subjects without a reviewer do not delay it. What is
 * done already is not assigned. When the days of its reviews are over or it is entered from records, nobody is assigned or told: what was
 * held can be entered.
 */
export async function startCycle(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { acceptProposed, tellSubjects }: StartCycleInput,
): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  throwIf(refusalOfStart(row))
  const plan = await planOf(tx, row, null)
  refuseIf(plan.subjects.length === 0 ? [{ at: 'roster', code: 'TOO_FEW', limit: 1 }] : [])
  const isLate = !cycleEntry.members[row.entry].notifies || windowOf(row).endsOn < (await today(tx))
  if (acceptProposed && !isLate) await assignProposed(tx, plan)
  const saved = await update(tx, Cycle, row, { status: next(cycleMachine, row.status, 'START'), startedAt: await now(tx) })
  record(tx, actor, 'cycle.started', { type: 'Cycle', id, organizationId: row.organizationId })
  if (isLate) return saved
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
