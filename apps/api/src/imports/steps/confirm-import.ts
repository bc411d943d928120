import { type Actor, next } from '@pingyi/domain'
import { locked } from '../../platform/access/find.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Import } from '../import.ts'
import { importMachine } from '../import-status.ts'
import { applyImport } from './apply-import.ts'
import { runInBackground } from './queue.ts'
import { unstage } from './staging.ts'

/** Marks the import as being applied. */
export async function takeToApply(tx: Tx, actor: Actor, id: string, version: number): Promise<Import> {
  const { row } = await locked(tx, actor, Import, id, version)
  const saved = await update(tx, Import, row, { status: next(importMachine, row.status, 'CONFIRM'), done: 0 })
  record(tx, actor, 'import.confirmed', { type: 'Import', id })
  return saved
}

/** Confirms an import and answers at once. The file is applied in the background. */
export async function confirmImport(context: Context, id: string, version: number, key: string | null): Promise<Import> {
  const actor = signedIn(context)
  let ours = false
  const answer = await transact(context, key, tx => {
    ours = true
    return takeToApply(tx, actor, id, version)
  })
  if (ours) runInBackground(() => applyImport(context.db.connection.manager, actor, id))
  return answer
}

export async function discardImport(tx: Tx, actor: Actor, id: string, version: number): Promise<Import> {
  const { row } = await locked(tx, actor, Import, id, version)
  const status = next(importMachine, row.status, 'DISCARD')
  await unstage(tx, id)
  const saved = await update(tx, Import, row, { status })
  record(tx, actor, 'import.discarded', { type: 'Import', id })
  return saved
}
