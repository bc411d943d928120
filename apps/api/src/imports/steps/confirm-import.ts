import { type Actor, Refusal } from '@pingyi/domain'
import { locked } from '../../platform/access/find.ts'
import { type Context, signedIn } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import { transact } from '../../platform/database/transact.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Import } from '../import.ts'
import { applyImport } from './apply-import.ts'
import { runInBackground } from './queue.ts'
import { unstage } from './staging.ts'

async function checked(tx: Tx, actor: Actor, id: string, version: number, event: string): Promise<Import> {
  const { row } = await locked(tx, actor, Import, id, version)
  if (row.status !== 'CHECKED') throw new Refusal('MOVE_NOT_ALLOWED', { state: row.status, event, allowed: [] })
  return row
}

/** From now on the file is being applied. */
export async function takeToApply(tx: Tx, actor: Actor, id: string, version: number): Promise<Import> {
  const row = await checked(tx, actor, id, version, 'CONFIRM')
  const saved = await update(tx, Import, row, { status: 'APPLYING', done: 0 })
  record(tx, actor, 'import.confirmed', { type: 'Import', id })
  return saved
}

/** Answers at once; the file is applied afterwards, by whoever made this move. */
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
  const row = await checked(tx, actor, id, version, 'DISCARD')
  await unstage(tx, id)
  const saved = await update(tx, Import, row, { status: 'DISCARDED' })
  record(tx, actor, 'import.discarded', { type: 'Import', id })
  return saved
}
