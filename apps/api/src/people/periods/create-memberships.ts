import { type Actor, refuseIf } from '@pingyi/domain'
import { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { findManyReadable } from '../../platform/access/find.ts'
import { recordEach } from '../../platform/database/audit.ts'
import { insertMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfEnd } from '../../platform/problems.ts'
import { Membership } from '../membership.ts'
import { Person } from '../person.ts'
import { problemsOfPlace } from './period.ts'

export type NewMembership = { personId: string; organizationId: string; fromOn: string; toOn?: string | null }

export async function createMembership(tx: Tx, actor: Actor, input: NewMembership): Promise<Membership> {
  const [membership] = await createMemberships(tx, actor, [input])
  return membership!
}

export async function createMemberships(tx: Tx, actor: Actor, inputs: readonly NewMembership[]): Promise<Membership[]> {
  await findManyReadable(
    tx,
    actor,
    Person,
    inputs.map(({ personId }) => personId),
  )
  const places = await findManyReadable(
    tx,
    actor,
    Organization,
    inputs.map(({ organizationId }) => organizationId),
  )
  for (const { facts } of places.values()) allow(actor, 'PERSON_MANAGE', facts)
  refuseIf(
    inputs.flatMap(({ organizationId, fromOn, toOn }) => [
      ...problemsOfPlace(places, organizationId, fromOn),
      ...(toOn ? problemsOfEnd('toOn', toOn, fromOn) : []),
    ]),
  )
  const memberships = await insertMany(
    tx,
    Membership,
    inputs.map(({ personId, organizationId, fromOn, toOn = null }) => ({ personId, organizationId, fromOn, toOn })),
  )
  const subjects = memberships.map(({ id, organizationId }) => ({ type: 'Membership', id, organizationId }))
  recordEach(tx, actor, 'membership.created', subjects, (_, row) => String(row.id))
  return memberships
}
