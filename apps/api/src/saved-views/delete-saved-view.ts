import type { Actor } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { remove } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { SavedView } from './saved-view.ts'

/** Deletes a view and returns its id. */
export async function deleteSavedView(tx: Tx, actor: Actor, id: string, version: number): Promise<string> {
  const { row, facts } = await locked(tx, actor, SavedView, id, version)
  allow(actor, 'SAVED_VIEW_MANAGE', facts)
  await remove(tx, SavedView, [id])
  record(tx, actor, 'savedView.deleted', { type: 'SavedView', id, organizationId: row.organizationId })
  return id
}
