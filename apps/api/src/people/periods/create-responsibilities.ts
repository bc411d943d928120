import { type Actor, refuseIf } from '@pingyi/domain'
import type { ResponsibilityKind } from '@pingyi/domain/internal'
import { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { findManyReadable } from '../../platform/access/find.ts'
import { recordEach } from '../../platform/database/audit.ts'
import { insertMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfEnd } from '../../platform/problems.ts'
import { Person } from '../person.ts'
import { Responsibility } from '../responsibility.ts'
import { problemsOfPlace } from './period.ts'

export type NewResponsibility = {
  personId: string
  organizationId: string
  kind: ResponsibilityKind
  fromOn: string
  toOn?: string | null
}

export async function createResponsibility(tx: Tx, actor: Actor, input: NewResponsibility): Promise<Responsibility> {
  const [responsibility] = await createResponsibilities(tx, actor, [input])
  return responsibility!
}

export async function createResponsibilities(tx: Tx, actor: Actor, inputs: readonly NewResponsibility[]): Promise<Responsibility[]> {
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
  for (const { facts } of places.values()) allow(actor, 'appointment:manage', facts)
  refuseIf(
    inputs.flatMap(({ organizationId, fromOn, toOn }) => [
      ...problemsOfPlace(places, organizationId, fromOn),
      ...(toOn ? problemsOfEnd('toOn', toOn, fromOn) : []),
    ]),
  )
  const responsibilities = await insertMany(
    tx,
    Responsibility,
    inputs.map(({ personId, organizationId, kind, fromOn, toOn = null }) => ({ personId, organizationId, kind, fromOn, toOn })),
  )
  const subjects = responsibilities.map(({ id, organizationId }) => ({ type: 'Responsibility', id, organizationId }))
  recordEach(tx, actor, 'responsibility.created', subjects, (_, row) => String(row.id))
  return responsibilities
}
