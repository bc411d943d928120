import { randomUUID } from 'node:crypto'
import { type Actor, type Problem, refuseIf } from '@pingyi/domain'
import type { PartyStatus } from '@pingyi/domain/internal'
import { topFacts } from '../field/organizations/top-organization.ts'
import { nameOf, normalName } from '../field/person-names.ts'
import { Organization } from '../organizations/organization.ts'
import { allow } from '../platform/access/allow.ts'
import { findManyReadable } from '../platform/access/find.ts'
import { recordEach } from '../platform/database/audit.ts'
import { today } from '../platform/database/clock.ts'
import { insertMany } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { problemsOfPlainName } from '../platform/problems.ts'
import { Membership } from './membership.ts'
import { problemsOfPlace } from './periods/period.ts'
import { Person } from './person.ts'

export type NewPerson = {
  id?: string
  name: string
  number?: string | null
  partyStatus: PartyStatus
  /** The organisation of membership from `fromOn`, by default today. */
  organizationId?: string | null
  fromOn?: string | null
}

const problemsOf = ({ name, number }: NewPerson): Problem[] => [
  ...problemsOfPlainName('name', normalName(name)),
  ...problemsOfPlainName('number', number, { required: false }),
]

export async function createPerson(tx: Tx, actor: Actor, input: NewPerson): Promise<Person> {
  refuseIf(problemsOf(input))
  const [person] = await createPeople(tx, actor, [input])
  return person!
}

/** Creates many people and their memberships in a fixed number of statements. */
export async function createPeople(tx: Tx, actor: Actor, inputs: readonly NewPerson[]): Promise<Person[]> {
  if (inputs.length === 0) return []
  refuseIf(inputs.flatMap((input, i) => problemsOf(input).map(({ at, ...problem }) => ({ at: `${i}.${at}`, ...problem }))))
  const places = await findManyReadable(
    tx,
    actor,
    Organization,
    inputs.map(({ organizationId }) => organizationId),
  )
  for (const { facts } of places.values()) allow(actor, 'PERSON_MANAGE', facts)
  if (inputs.some(({ organizationId }) => !organizationId)) allow(actor, 'PERSON_MANAGE', await topFacts(tx))
  const day = await today(tx)
  const known = inputs.map(input => ({ ...input, id: input.id ?? randomUUID(), fromOn: input.fromOn ?? day }))
  refuseIf(known.flatMap(({ organizationId, fromOn }) => problemsOfPlace(places, organizationId, fromOn)))
  const people = await insertMany(
    tx,
    Person,
    known.map(({ id, name, number, partyStatus }) => ({ id, ...nameOf(name), number: number?.trim() || null, partyStatus })),
  )
  await insertMany(
    tx,
    Membership,
    known.flatMap(({ id, organizationId, fromOn }) => (organizationId ? [{ personId: id, organizationId, fromOn }] : [])),
  )
  const subjects = known.map(({ id, organizationId }) => ({ type: 'Person', id, organizationId }))
  recordEach(tx, actor, 'person.created', subjects, (table, row) => String(table === 'people' ? row.id : row.person_id))
  return people
}
