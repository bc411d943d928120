import { type Actor, next, Refusal, reach } from '@pingyi/domain'
import { covers } from '@pingyi/domain/internal'
import { holdTree } from '../../field/organizations/tree-lock.ts'
import { locked } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { locks } from '../../platform/database/locks.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Import } from '../import.ts'
import { importMachine } from '../import-status.ts'
import { obstaclesTo } from './obstacles.ts'
import { takeBack } from './take-back.ts'
import { type ImportedRow, rowsWrittenBy } from './written.ts'

/** How many obstacles are listed. All are counted. */
const mostListed = 50

/** Undoes all writes of an applied import. If other records depend on them, refuses with the obstacles and changes nothing. */
export async function undoImport(tx: Tx, actor: Actor, id: string, version: number): Promise<Import> {
  const { row } = await locked(tx, actor, Import, id, version)
  const status = next(importMachine, row.status, 'UNDO')
  await tx.query('-- one roster at a time\n select pg_advisory_xact_lock($1)', [locks.rosterImport])
  await holdTree(tx)
  const written = await rowsWrittenBy(tx, id)
  await refuseBeyondReach(tx, actor, written)
  const obstacles = await obstaclesTo(tx, written)
  if (obstacles.length > 0)
    throw new Refusal('BUILT_UPON', { what: 'Import', id, count: obstacles.length, obstacles: obstacles.slice(0, mostListed) })
  await takeBack(tx, actor, id, written)
  const saved = await update(tx, Import, row, { status })
  record(tx, actor, 'import.undone', { type: 'Import', id })
  return saved
}

/** Refuses if a written row has moved to a place where the actor may not import. */
async function refuseBeyondReach(tx: Tx, actor: Actor, written: readonly ImportedRow[]) {
  if (actor.everywhere) return
  const grants = reach(actor, 'ROSTER_IMPORT')
  const ids = written.flatMap(({ table, id, after }) =>
    table === 'organizations' ? [id] : ((after.organization_id as string | null) ?? []),
  )
  const paths: { path: string }[] = await tx.query('-- where an import wrote\n select path from organizations where id = any($1::uuid[])', [
    [...new Set(ids)],
  ])
  const within = ({ path }: { path: string }) => grants.some(grant => covers(grant, { path: path.split('/').filter(Boolean) }))
  if (!paths.every(within)) throw new Refusal('FORBIDDEN', { action: 'ROSTER_IMPORT' })
}
