import { type Actor, Refusal, reach } from '@pingyi/domain'
import { covers } from '@pingyi/domain/internal'
import { record } from '../platform/audit.ts'
import { locked } from '../platform/guard.ts'
import { locks } from '../platform/locks.ts'
import { update } from '../platform/rows.ts'
import { holdTree } from '../platform/tree-lock.ts'
import type { Tx } from '../platform/tx.ts'
import { Import } from './import.ts'
import { obstaclesTo } from './undo/obstacles.ts'
import { takeBack } from './undo/take-back.ts'
import { type Written, writtenBy } from './undo/written.ts'

/** How many obstacles are told; all are counted. */
const mostTold = 50

/** Takes back all that an applied import wrote, as long as nothing was built upon it; else says what stands in the way and takes back nothing. */
export async function undoImport(tx: Tx, actor: Actor, id: string, version: number): Promise<Import> {
  const { row } = await locked(tx, actor, Import, id, version)
  if (row.status !== 'APPLIED') throw new Refusal('MOVE_NOT_ALLOWED', { state: row.status, event: 'UNDO', allowed: [] })
  await tx.query('-- one roster at a time\n select pg_advisory_xact_lock($1)', [locks.rosterImport])
  await holdTree(tx)
  const written = await writtenBy(tx, id)
  await refuseBeyondReach(tx, actor, written)
  const obstacles = await obstaclesTo(tx, written)
  if (obstacles.length > 0)
    throw new Refusal('BUILT_UPON', { what: 'Import', id, count: obstacles.length, obstacles: obstacles.slice(0, mostTold) })
  await takeBack(tx, actor, id, written)
  const saved = await update(tx, Import, row, { status: 'UNDONE' })
  record(tx, actor, 'import.undone', { type: 'Import', id })
  return saved
}

/** What the import wrote must still lie where the actor may import. */
async function refuseBeyondReach(tx: Tx, actor: Actor, written: readonly Written[]) {
  if (actor.everywhere) return
  const grants = reach(actor, 'roster:import')
  const ids = written.flatMap(({ table, id, after }) =>
    table === 'organizations' ? [id] : ((after.organization_id as string | null) ?? []),
  )
  const paths: { path: string }[] = await tx.query('-- where an import wrote\n select path from organizations where id = any($1::uuid[])', [
    [...new Set(ids)],
  ])
  const within = ({ path }: { path: string }) => grants.some(grant => covers(grant, { path: path.split('/').filter(Boolean) }))
  if (!paths.every(within)) throw new Refusal('FORBIDDEN', { action: 'roster:import' })
}
