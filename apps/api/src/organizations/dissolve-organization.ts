import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { IsNull } from 'typeorm'
import { takeTree } from '../field/organizations/tree-lock.ts'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { throwIf } from '../platform/access/permission.ts'
import { record } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfEnd, problemsOfPast } from '../platform/problems.ts'
import { Organization } from './organization.ts'
import { OrganizationEdge } from './organization-edge.ts'
import { refusalOfNewPlace } from './organization-permissions.ts'

/** Dissolves an organisation on a day. Its children, memberships, posts and responsibilities must have been moved or ended. */
export async function dissolveOrganization(tx: Tx, actor: Actor, id: string, version: number, on: string): Promise<Organization> {
  await takeTree(tx)
  const { row, facts } = await locked(tx, actor, Organization, id, version)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  throwIf(refusalOfNewPlace(row))
  const edge = await tx.findOneByOrFail(OrganizationEdge, { organizationId: id, toOn: IsNull() })
  refuseIf([...problemsOfEnd('on', on, edge.fromOn), ...problemsOfPast('on', on, await today(tx)), ...(await whatHangs(tx, id, on))])
  await update(tx, OrganizationEdge, edge, { toOn: on })
  const saved = await update(tx, Organization, row, { dissolvedOn: on })
  record(tx, actor, 'organization.dissolved', { type: 'Organization', id, organizationId: id })
  return saved
}

/** Counts the records that would belong to a dissolved organisation, as problems with the count as `limit`. */
async function whatHangs(tx: Tx, id: string, on: string): Promise<Problem[]> {
  const rows: { at: string; n: number }[] = await tx.query(
    `-- what hangs on an organisation
     select 'children' as at, count(*)::int as n from organizations where parent_id = $1 and dissolved_on is null
     union all select 'memberships', count(*)::int from memberships where organization_id = $1 and (to_on is null or to_on > $2::date)
     union all select 'appointments', count(*)::int from appointments where organization_id = $1 and (to_on is null or to_on > $2::date)
     union all select 'responsibilities', count(*)::int from responsibilities where organization_id = $1 and (to_on is null or to_on > $2::date)`,
    [id, on],
  )
  return rows.filter(({ n }) => n > 0).map(({ at, n }) => ({ at, code: 'NOT_ALLOWED', limit: n }))
}
