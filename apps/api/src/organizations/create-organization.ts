import { randomUUID } from 'node:crypto'
import { type Actor, type OrganizationKind, Refusal, refuseIf } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { allow, seen } from '../platform/guard.ts'
import { sinceEver } from '../platform/paths.ts'
import { insert } from '../platform/rows.ts'
import type { Tx } from '../platform/transact.ts'
import { Organization } from './organization.ts'
import { OrganizationEdge } from './organization-edge.ts'

export type NewOrganization = {
  name: string
  shortName?: string | null
  kind: OrganizationKind
  parentId?: string | null
  unitId?: string | null
  foundedOn?: string | null
  ordinal?: number | null
}

/** Founds an organisation below another; only the installation's own office founds one at the top. */
export async function createOrganization(tx: Tx, actor: Actor, input: NewOrganization): Promise<Organization> {
  const parent = input.parentId ? await seen(tx, actor, Organization, input.parentId) : null
  if (parent) allow(actor, 'organization:manage', parent.facts)
  else if (!actor.everywhere) throw new Refusal('FORBIDDEN', { action: 'organization:manage' })
  refuseIf(input.name.trim() ? [] : [{ at: 'name', code: 'MISSING' }])
  const id = randomUUID()
  const { name, shortName = null, kind, unitId = null, foundedOn = null } = input
  const organization = await insert(tx, Organization, {
    ...{ id, name: name.trim(), shortName, kind, unitId, foundedOn },
    parentId: parent?.row.id ?? null,
    path: `${parent?.row.path ?? '/'}${id}/`,
    ordinal: input.ordinal ?? 0,
  })
  await insert(tx, OrganizationEdge, { organizationId: id, parentId: organization.parentId, fromOn: foundedOn ?? sinceEver })
  record(tx, actor, 'organization.created', { type: 'Organization', id, organizationId: id })
  return organization
}
