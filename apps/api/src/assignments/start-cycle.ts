import { type Actor, Refusal, refuseIf } from '@pingyi/domain'
import { Cycle } from '../cycles/cycle.ts'
import { record } from '../platform/audit.ts'
import { now } from '../platform/clock.ts'
import { allow, locked } from '../platform/guard.ts'
import { notifyAll } from '../platform/notify.ts'
import { type Plan, planOf } from '../platform/reviewer-plan.ts'
import { update } from '../platform/rows.ts'
import type { Tx } from '../platform/tx.ts'
import { assignProposed } from './accept-proposed.ts'
import type { StartCycleInput } from './assignment-inputs.ts'

/** Begins the cycle and tells everybody who has a review to give how many; whoever has no reviewer yet holds nothing up. */
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
  const plan = await planOf(tx, row, null)
  refuseIf(plan.subjects.length === 0 ? [{ at: 'roster', code: 'TOO_FEW', limit: 1 }] : [])
  if (acceptProposed) await assignProposed(tx, plan)
  const saved = await update(tx, Cycle, row, { startedAt: await now(tx) })
  record(tx, actor, 'cycle.started', { type: 'Cycle', id, organizationId: row.organizationId })
  const owed = owedBy(plan, acceptProposed)
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

/** How many subjects each reviewer is to review. */
function owedBy({ subjects, proposed }: Plan, withProposed: boolean): Map<string, number> {
  const owed = new Map<string, number>()
  const add = (id: string) => owed.set(id, (owed.get(id) ?? 0) + 1)
  for (const { entry } of subjects) for (const id of new Set(entry.assigned.map(({ reviewerId }) => reviewerId))) add(id)
  if (withProposed) for (const { by } of proposed) add(by.reviewerId)
  return owed
}
