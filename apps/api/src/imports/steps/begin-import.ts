import { type Actor, Refusal, reach } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { forbidden } from '../../platform/access/allow.ts'
import { record } from '../../platform/database/audit.ts'
import { insert, update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Import } from '../import.ts'
import type { ImportReport } from '../import-report.ts'
import type { ImportStatus } from '../import-status.ts'
import { unstage } from './staging.ts'

export function mayImport(actor: Actor) {
  if (reach(actor, 'ROSTER_IMPORT').length === 0) throw forbidden(actor, 'ROSTER_IMPORT')
}

/** Creates the import of a file that will be read. */
export const beginImport = (db: EntityManager, actor: Actor, { name, hash }: { name: string; hash: string }): Promise<Import> =>
  transact({ db, actor }, null, async tx => {
    const values = {
      recordedById: actor.accountId,
      kind: 'ROSTER',
      fileName: name.slice(0, 200),
      fileHash: hash,
      status: 'READING' as const,
    }
    const row = await insert(tx, Import, values)
    record(tx, actor, 'import.received', { type: 'Import', id: row.id })
    return row
  })

/** Locks an import that must be in this state. Refuses if another process has moved it on. */
export async function atWork(tx: Tx, id: string, status: ImportStatus): Promise<Import> {
  const row = await tx.findOneOrFail(Import, { where: { id }, lock: { mode: 'pessimistic_write' } })
  if (row.status !== status) throw new Refusal('MOVE_NOT_ALLOWED', { state: row.status, event: 'WORK', allowed: [] })
  return row
}

/** Writes the outcome of an import and deletes its staged rows. */
export const endImport = (
  db: EntityManager,
  actor: Actor,
  id: string,
  from: ImportStatus,
  status: 'REFUSED' | 'FAILED',
  report: ImportReport,
): Promise<Import> =>
  transact({ db, actor }, null, async tx => {
    const row = await atWork(tx, id, from)
    await unstage(tx, id)
    const saved = await update(tx, Import, row, { status, report })
    record(tx, actor, status === 'REFUSED' ? 'import.refused' : 'import.failed', { type: 'Import', id })
    return saved
  })
