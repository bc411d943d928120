import type { Actor } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { allow, locked } from '../platform/guard.ts'
import { remove } from '../platform/rows.ts'
import type { Tx } from '../platform/tx.ts'
import { SavedView } from './saved-view.ts'

/** Answers the id alone: the rest is gone. */
export async function deleteSavedView(tx: Tx, actor: Actor, id: string, version: number): Promise<string> {
  const { row, facts } = await locked(tx, actor, SavedView, id, version)
  allow(actor, 'savedView:manage', facts)
  await remove(tx, SavedView, [id])
  record(tx, actor, 'savedView.deleted', { type: 'SavedView', id, organizationId: row.organizationId })
  return id
}
