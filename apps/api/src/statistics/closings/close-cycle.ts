import { type Actor, cycleMachine, cycleStatus, next, problemsOfClosing, type Refusal, refusalOfCycleMove, refuseIf } from '@pingyi/domain'
import { Cycle } from '../../cycles/cycle.ts'
import { allow } from '../../platform/access/allow.ts'
import { findByIds, locked } from '../../platform/access/find.ts'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { insert, update, writeMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Opinion } from '../../rectifications/opinion.ts'
import { Rectification } from '../../rectifications/rectification.ts'
import { figuresToKeep } from './closing-figures.ts'
import type { CloseCycleInput } from './closing-types.ts'
import { CycleClosing } from './cycle-closing.ts'
import { countUnfinishedWork, unfinishedIds } from './unfinished-work.ts'

/** Why a cycle cannot be closed, or null. */
export const refusalOfClose = ({ status }: Cycle): Refusal | null => refusalOfCycleMove(status, 'CLOSE')

/** Closes a cycle: what is open is carried over into the next or explained, its figures are kept, and nothing of it is written any more. */
export async function closeCycle(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { settled, nextCycleId }: CloseCycleInput,
): Promise<Cycle> {
  const { row, facts } = await locked(tx, actor, Cycle, id, version)
  allow(actor, 'CYCLE_MANAGE', facts)
  throwIf(refusalOfClose(row))
  const following = (await findByIds(tx, Cycle, [nextCycleId], 'held')).get(nextCycleId ?? '')
  const counts = await countUnfinishedWork(tx, id)
  const open = settled.filter(({ kind }) => counts[kind] > 0)
  refuseIf([
    ...problemsOfClosing(counts, open, following !== undefined),
    ...(following && !goesOnIn(following, row) ? [{ at: 'nextCycleId', code: 'NOT_ALLOWED' } as const] : []),
  ])
  const carried = open.flatMap(one => (one.carried ? one.kind : []))
  const to = [id, following?.id ?? null]
  await carry(tx, Opinion, 'opinions', carried.includes('OPINIONS') ? unfinishedIds.OPINIONS : null, to)
  for (const kind of ['RECTIFICATIONS', 'LOOK_BACKS'] as const)
    await carry(tx, Rectification, 'rectifications', carried.includes(kind) ? unfinishedIds[kind] : null, to)
  const saved = await update(tx, Cycle, row, { status: next(cycleMachine, row.status, 'CLOSE') })
  await insert(tx, CycleClosing, {
    cycleId: id,
    closedById: actor.accountId,
    nextCycleId: carried.length > 0 ? following!.id : null,
    settled: open.map(one => ({ ...one, reason: one.carried ? null : one.reason!.trim(), count: counts[one.kind] })),
    figures: await figuresToKeep(tx, row),
  })
  record(tx, actor, 'cycle.closed', { type: 'Cycle', id, organizationId: row.organizationId })
  return saved
}

/** Open work goes on in a later cycle of the same organisation that is not closed. */
const goesOnIn = ({ id, organizationId, startsOn, status }: Cycle, from: Cycle) =>
  id !== from.id && organizationId === from.organizationId && startsOn >= from.startsOn && !cycleStatus.members[status].frozen

const carry = async (tx: Tx, entity: typeof Opinion | typeof Rectification, table: string, ids: string | null, to: unknown[]) =>
  ids &&
  writeMany(
    tx,
    entity as typeof Opinion,
    `-- carry open work over
     update ${table} t set carried_to_id = $2, version = t.version + 1 from (${ids}) open where t.id = open.id
     returning t.*, to_jsonb(t) as "$image"`,
    to,
  )
