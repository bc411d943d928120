import { type Actor, refuseIf } from '@pingyi/domain'
import { Account } from '../accounts/account.ts'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfView } from './problems-of-view.ts'
import { SavedView } from './saved-view.ts'
import type { CreateSavedViewInput } from './saved-view-inputs.ts'

export async function createSavedView(tx: Tx, actor: Actor, input: CreateSavedViewInput): Promise<SavedView> {
  const { list, query, organizationId = null } = input
  await mayShare(tx, actor, organizationId)
  allow(actor, 'SAVED_VIEW_MANAGE', { recordedById: actor.accountId, draft: true })
  refuseIf(problemsOfView(input))
  await demandRoom(tx, actor)
  const view = await insert(tx, SavedView, { list, query, organizationId, name: input.name.trim(), ownerId: actor.accountId })
  record(tx, actor, 'savedView.created', { type: 'SavedView', id: view.id, organizationId })
  return view
}

const most = 100

/** Limits the number of views of an account. */
async function demandRoom(tx: Tx, { accountId: id }: Actor) {
  await tx.findOneOrFail(Account, { where: { id }, lock: { mode: 'for_no_key_update' } })
  refuseIf((await tx.countBy(SavedView, { ownerId: id })) < most ? [] : [{ at: 'savedViews', code: 'TOO_MANY', limit: most }])
}

/** Sharing a view with an organisation requires a post there or above. */
export async function mayShare(tx: Tx, actor: Actor, organizationId: string | null | undefined) {
  if (organizationId) allow(actor, 'SAVED_VIEW_SHARE', (await findReadable(tx, actor, Organization, organizationId)).facts)
}
