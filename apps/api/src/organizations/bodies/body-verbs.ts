import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import { type BodyKind, longestName, problemsOfPeriodIn } from '@pingyi/domain/internal'
import { topFacts } from '../../field/organizations/top-organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { findManyReadable, locked } from '../../platform/access/find.ts'
import { record, recordEach } from '../../platform/database/audit.ts'
import { amend, insertMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfPlainName } from '../../platform/problems.ts'
import { Body } from '../body.ts'
import { Organization } from '../organization.ts'

export type NewBody = { name: string; kind: BodyKind; aliases?: string[] | null; organizationId?: string | null }

const problemsOf = ({ name, aliases }: Partial<NewBody>): Problem[] => [
  ...problemsOfPlainName('name', name),
  ...(aliases ?? []).flatMap((alias, i) => problemsOfPlainName(`aliases.${i}`, alias)),
  ...((aliases?.length ?? 0) > longestName ? [{ at: 'aliases', code: 'TOO_MANY', limit: longestName } as const] : []),
]

export async function createBody(tx: Tx, actor: Actor, input: NewBody): Promise<Body> {
  const [body] = await createBodies(tx, actor, [input])
  return body!
}

export async function createBodies(tx: Tx, actor: Actor, inputs: readonly NewBody[]): Promise<Body[]> {
  refuseIf(inputs.flatMap(problemsOf))
  await allowIn(
    tx,
    actor,
    inputs.map(({ organizationId }) => organizationId),
  )
  const bodies = await insertMany(
    tx,
    Body,
    inputs.map(({ name, kind, aliases, organizationId = null }) => ({ name: name.trim(), kind, aliases: aliases ?? [], organizationId })),
  )
  const subjects = bodies.map(({ id, organizationId }) => ({ type: 'Body', id, organizationId }))
  recordEach(tx, actor, 'body.created', subjects, (_, row) => String(row.id))
  return bodies
}

export async function updateBody(tx: Tx, actor: Actor, id: string, version: number, patch: Partial<NewBody>): Promise<Body> {
  const { row, facts } = await locked(tx, actor, Body, id, version)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  const { name, kind, aliases, organizationId } = patch
  refuseIf([...problemsOf(patch), ...(kind === null ? [{ at: 'kind', code: 'MISSING' } as const] : [])])
  if (organizationId !== undefined) await allowIn(tx, actor, [organizationId])
  const saved = await amend(tx, Body, row, {
    ...(name !== undefined && { name: name.trim() }),
    ...(kind && { kind }),
    ...(aliases !== undefined && { aliases: aliases ?? [] }),
    ...(organizationId !== undefined && { organizationId }),
  })
  record(tx, actor, 'body.updated', { type: 'Body', id, organizationId: saved.organizationId })
  return saved
}

/** A body without an organisation belongs to the top. */
async function allowIn(tx: Tx, actor: Actor, ids: readonly (string | null | undefined)[]) {
  for (const { row, facts } of (await findManyReadable(tx, actor, Organization, ids)).values()) {
    allow(actor, 'ORGANIZATION_MANAGE', facts)
    refuseIf(problemsOfPeriodIn('organizationId', row.dissolvedOn, null))
  }
  if (ids.some(id => !id)) allow(actor, 'ORGANIZATION_MANAGE', await topFacts(tx))
}
