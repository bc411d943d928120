import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { Account } from '../accounts/account.ts'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable, locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { amend, insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { SavedView } from './saved-view.ts'
import type { CreateSavedViewInput, UpdateSavedViewInput } from './saved-view-inputs.ts'

const most = 100
const longestQuery = 4000

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

export async function updateSavedView(tx: Tx, actor: Actor, id: string, version: number, input: UpdateSavedViewInput): Promise<SavedView> {
  const { row, facts } = await locked(tx, actor, SavedView, id, version)
  allow(actor, 'SAVED_VIEW_MANAGE', facts)
  refuseIf(problemsOfView(input))
  const { name, query, organizationId } = input
  if (organizationId !== row.organizationId) await mayShare(tx, actor, organizationId)
  const view = await amend(tx, SavedView, row, {
    ...(name !== undefined && { name: name.trim() }),
    query: query ?? row.query,
    ...(organizationId !== undefined && { organizationId }),
  })
  record(tx, actor, 'savedView.updated', { type: 'SavedView', id, organizationId: view.organizationId })
  return view
}

/** Limits the number of views of an account. */
async function demandRoom(tx: Tx, { accountId: id }: Actor) {
  await tx.findOneOrFail(Account, { where: { id }, lock: { mode: 'for_no_key_update' } })
  refuseIf((await tx.countBy(SavedView, { ownerId: id })) < most ? [] : [{ at: 'savedViews', code: 'TOO_MANY', limit: most }])
}

/** Sharing a view with an organisation requires a post there or above. */
async function mayShare(tx: Tx, actor: Actor, organizationId: string | null | undefined) {
  if (organizationId) allow(actor, 'SAVED_VIEW_SHARE', (await findReadable(tx, actor, Organization, organizationId)).facts)
}

function problemsOfView({ list, name, query }: UpdateSavedViewInput & { list?: string }): Problem[] {
  return [
    ...(list === undefined || /^[a-zA-Z]{1,40}$/.test(list) ? [] : [{ at: 'list', code: 'NOT_ALLOWED' } as const]),
    ...problemsOfPlainName('name', name),
    ...((query?.length ?? 0) > longestQuery ? [{ at: 'query', code: 'TOO_LONG', limit: longestQuery } as const] : []),
  ]
}
