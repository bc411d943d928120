import { type Actor, refuseIf } from '@pingyi/domain'
import { problemsOfRenaming } from '@pingyi/domain/internal'
import { allow } from '../platform/access/allow.ts'
import { findReadable, locked } from '../platform/access/find.ts'
import { record } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { amend, insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { FormerName } from './former-name.ts'
import { Organization } from './organization.ts'
import { Unit } from './unit.ts'

export type OrganizationPatch = {
  name?: string
  renamedOn?: string | null
  correctsName?: boolean | null
  shortName?: string | null
  unitId?: string | null
  ordinal?: number
}

/** Changes an organisation. A new name holds from `renamedOn`, by default today; a correction holds for all the time of the present name. */

export async function updateOrganization(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { name, renamedOn, correctsName, shortName, unitId, ordinal }: OrganizationPatch,
): Promise<Organization> {
  const { row, facts } = await locked(tx, actor, Organization, id, version)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  refuseIf([
    ...problemsOfPlainName('name', name),
    ...problemsOfPlainName('shortName', shortName, { required: false }),
    ...(ordinal === null ? [{ at: 'ordinal', code: 'MISSING' } as const] : []),
  ])
  if (unitId) await findReadable(tx, actor, Unit, unitId)
  if (name !== undefined && name.trim() !== row.name && !correctsName) await keepName(tx, row, renamedOn)
  const saved = await amend(tx, Organization, row, {
    ...(name !== undefined && { name: name.trim() }),
    ...(shortName !== undefined && { shortName: shortName?.trim() || null }),
    ...(unitId !== undefined && { unitId }),
    ...(ordinal !== undefined && { ordinal }),
  })
  record(tx, actor, 'organization.updated', { type: 'Organization', id, organizationId: id })
  return saved
}

/** Keeps the present name for the days before the renaming. A second renaming on a day replaces the first. */
async function keepName(tx: Tx, { id: organizationId, name, foundedOn }: Organization, renamedOn: string | null | undefined) {
  const former = await tx.findBy(FormerName, { organizationId })
  const day = await today(tx)
  const untilOn = renamedOn ?? day
  refuseIf(problemsOfRenaming(untilOn, former, day))
  const isFirstDay = untilOn === foundedOn || former.some(one => one.untilOn === untilOn)
  if (!isFirstDay) await insert(tx, FormerName, { organizationId, name, untilOn })
}
