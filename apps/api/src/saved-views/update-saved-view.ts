import { type Actor, refuseIf } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { mayShare } from './create-saved-view.ts'
import { problemsOfView } from './problems-of-view.ts'
import { SavedView } from './saved-view.ts'
import type { UpdateSavedViewInput } from './saved-view-inputs.ts'

export async function updateSavedView(tx: Tx, actor: Actor, id: string, version: number, input: UpdateSavedViewInput): Promise<SavedView> {
  const { row, facts } = await locked(tx, actor, SavedView, id, version)
  allow(actor, 'savedView:manage', facts)
  refuseIf(problemsOfView(input))
  const { name, query, organizationId } = input
  if (organizationId !== row.organizationId) await mayShare(tx, actor, organizationId)
  const view = await update(tx, SavedView, row, {
    ...(name !== undefined && { name: name.trim() }),
    query: query ?? row.query,
    ...(organizationId !== undefined && { organizationId }),
  })
  record(tx, actor, 'savedView.updated', { type: 'SavedView', id, organizationId: view.organizationId })
  return view
}
