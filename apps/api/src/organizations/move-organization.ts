import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { IsNull } from 'typeorm'
import { takeTree } from '../field/organizations/tree-lock.ts'
import { allow } from '../platform/access/allow.ts'
import { findReadable, locked } from '../platform/access/find.ts'
import { throwIf } from '../platform/access/permission.ts'
import { record } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { insert, update, writeMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPast } from '../platform/problems.ts'
import { Organization } from './organization.ts'
import { OrganizationEdge } from './organization-edge.ts'
import { refusalOfChild, refusalOfNewPlace } from './organization-permissions.ts'

/** Moves an organisation and its tree below another from a day on. The tree of earlier days stays known. */
export async function moveOrganization(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  parentId: string,
  on: string,
): Promise<Organization> {
  await takeTree(tx)
  await lockInOrder(tx, id, parentId)
  const { row, facts } = await locked(tx, actor, Organization, id, version)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  const { row: parent, facts: above } = await findReadable(tx, actor, Organization, parentId)
  allow(actor, 'ORGANIZATION_MANAGE', above)
  throwIf(refusalOfChild(parent))
  throwIf(refusalOfNewPlace(row))
  const edge = await tx.findOneByOrFail(OrganizationEdge, { organizationId: id, toOn: IsNull() })
  refuseIf([
    ...(parent.path.startsWith(row.path) || row.parentId === parentId ? [wrongParent] : []),
    ...((await hasNamesake(tx, row, parentId)) ? [{ at: 'parentId', code: 'TAKEN' } as const] : []),
    ...problemsOfPast('on', on, await today(tx)),
    ...(on < edge.fromOn ? [{ at: 'on', code: 'ENDS_BEFORE_START', limit: edge.fromOn } as const] : []),
  ])
  if (edge.fromOn === on) await update(tx, OrganizationEdge, edge, { parentId })
  else {
    await update(tx, OrganizationEdge, edge, { toOn: on })
    await insert(tx, OrganizationEdge, { organizationId: id, parentId, fromOn: on })
  }
  const saved = await update(tx, Organization, row, { parentId, path: `${parent.path}${id}/` })
  await rewriteBelow(tx, row.path, saved.path)
  record(tx, actor, 'organization.moved', { type: 'Organization', id, organizationId: id })
  return saved
}

const wrongParent: Problem = { at: 'parentId', code: 'WRONG_PARENT' }

/** True if another organisation of the same name stands below the new parent. */
async function hasNamesake(tx: Tx, { id, name }: Organization, parentId: string): Promise<boolean> {
  const rows = await tx.query(
    `-- namesake below the new parent
     select 1 from organizations o where o.parent_id = $1 and o.id <> $2 and o.dissolved_on is null and name_key(o.name) = name_key($3)`,
    [parentId, id, name],
  )
  return rows.length > 0
}

/** Locks the organisation, its parent and its new parent in the order of their ids, to avoid deadlocks. */
const lockInOrder = (tx: Tx, id: string, parentId: string) =>
  tx.query(
    `-- lock parents
     select o.id from organizations o
     where o.id::text in ($1, $2) or o.id = (select c.parent_id from organizations c where c.id::text = $1) order by o.id for update`,
    [id, parentId],
  )

const rewriteBelow = (tx: Tx, was: string, is: string) =>
  writeMany(
    tx,
    Organization,
    `-- rewrite paths
     update organizations t set path = $2 || substr(t.path, length($1) + 1) where t.path like $1 || '_%'
     returning t.*, to_jsonb(t) as "$image"`,
    [was, is],
  )
