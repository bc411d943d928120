import { type Actor, refuseIf } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { findReadable, locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { amend } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { Organization } from './organization.ts'
import { Unit } from './unit.ts'

export type OrganizationPatch = { name?: string; shortName?: string | null; unitId?: string | null; ordinal?: number }

export async function updateOrganization(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { name, shortName, unitId, ordinal }: OrganizationPatch,
): Promise<Organization> {
  const { row, facts } = await locked(tx, actor, Organization, id, version)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  refuseIf([
    ...problemsOfPlainName('name', name),
    ...problemsOfPlainName('shortName', shortName, { required: false }),
    ...(ordinal === null ? [{ at: 'ordinal', code: 'MISSING' } as const] : []),
  ])
  if (unitId) await findReadable(tx, actor, Unit, unitId)
  const saved = await amend(tx, Organization, row, {
    ...(name !== undefined && { name: name.trim() }),
    ...(shortName !== undefined && { shortName: shortName?.trim() || null }),
    ...(unitId !== undefined && { unitId }),
    ...(ordinal !== undefined && { ordinal }),
  })
  record(tx, actor, 'organization.updated', { type: 'Organization', id, organizationId: id })
  return saved
}
