import { randomUUID } from 'node:crypto'
import { type Actor, type OrganizationKind, type Problem, refuseIf } from '@pingyi/domain'
import { sinceEver } from '../field/organizations/paths.ts'
import { holdTree } from '../field/organizations/tree-lock.ts'
import { allow, notFound } from '../platform/access/allow.ts'
import { findManyReadable } from '../platform/access/find.ts'
import { throwIf } from '../platform/access/permission.ts'
import { recordEach } from '../platform/database/audit.ts'
import { insertMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { Organization } from './organization.ts'
import { OrganizationEdge } from './organization-edge.ts'
import { refusalOfChild } from './organization-permissions.ts'
import { Unit } from './unit.ts'

export type NewOrganization = {
  /** Given if others in the same batch are below it. */
  id?: string
  name: string
  shortName?: string | null
  kind: OrganizationKind
  parentId?: string | null
  unitId?: string | null
  foundedOn?: string | null
  ordinal?: number | null
}

const problemsOf = ({ name, shortName }: NewOrganization): Problem[] => [
  ...problemsOfPlainName('name', name),
  ...problemsOfPlainName('shortName', shortName, { required: false }),
]

/** Creates an organisation below another. Only accounts with rights everywhere create one at the top. */
export async function createOrganization(tx: Tx, actor: Actor, input: NewOrganization): Promise<Organization> {
  refuseIf(problemsOf(input))
  const [organization] = await createOrganizations(tx, actor, [input])
  return organization!
}

/** Creates many in a fixed number of statements. A parent in the same batch must come first. */
export async function createOrganizations(tx: Tx, actor: Actor, inputs: readonly NewOrganization[]): Promise<Organization[]> {
  if (inputs.length === 0) return []
  refuseIf(inputs.flatMap((input, i) => problemsOf(input).map(({ at, ...problem }) => ({ at: `${i}.${at}`, ...problem }))))
  await holdTree(tx)
  const own = new Set(inputs.flatMap(({ id }) => id ?? []))
  const parents = await findManyReadable(
    tx,
    actor,
    Organization,
    inputs.flatMap(({ parentId }) => (parentId && !own.has(parentId) ? [parentId] : [])),
  )
  await findManyReadable(
    tx,
    actor,
    Unit,
    inputs.map(({ unitId }) => unitId),
  )
  for (const { row, facts } of parents.values()) {
    allow(actor, 'ORGANIZATION_MANAGE', facts)
    throwIf(refusalOfChild(row))
  }
  const paths = new Map([...parents].map(([id, { row }]) => [id, row.path]))
  const rows = inputs.map(({ id = randomUUID(), name, shortName, kind, parentId = null, unitId = null, foundedOn = null, ordinal }) => {
    if (!parentId) allow(actor, 'ORGANIZATION_MANAGE', {})
    const above = parentId ? paths.get(parentId) : '/'
    if (above === undefined) throw notFound(Organization, parentId!)
    paths.set(id, `${above}${id}/`)
    return {
      id,
      name: name.trim(),
      shortName: shortName?.trim() || null,
      kind,
      unitId,
      foundedOn,
      parentId: parentId || null,
      path: `${above}${id}/`,
      ordinal: ordinal ?? 0,
    }
  })
  const organizations = await insertMany(tx, Organization, rows)
  await insertMany(
    tx,
    OrganizationEdge,
    rows.map(({ id, parentId, foundedOn }) => ({ organizationId: id, parentId, fromOn: foundedOn ?? sinceEver })),
  )
  const subjects = rows.map(({ id }) => ({ type: 'Organization', id, organizationId: id }))
  recordEach(tx, actor, 'organization.created', subjects, (table, row) => String(table === 'organizations' ? row.id : row.organization_id))
  return organizations
}
