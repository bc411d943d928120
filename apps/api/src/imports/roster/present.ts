import { type Actor, covers, reach } from '@pingyi/domain'
import { type EntityManager, Raw } from 'typeorm'
import { Body } from '../../organizations/body.ts'
import { Organization } from '../../organizations/organization.ts'
import { Unit } from '../../organizations/unit.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Person } from '../../people/person.ts'
import { Post } from '../../people/post.ts'
import { Responsibility } from '../../people/responsibility.ts'
import { normalName } from '../../platform/names.ts'
import { hydrate } from '../../platform/rows.ts'
import { Places } from './places.ts'
import type { RosterRow } from './problems.ts'
import { keyOf } from './sheets.ts'

const idsOf = (path: string) => path.split('/').filter(Boolean)

/** The organisations, bodies, units and posts that the actor's rows may name. */
export async function readPlaces(db: EntityManager, actor: Actor, rows: readonly RosterRow[]): Promise<Places> {
  const grants = reach(actor, 'roster:import')
  const inReach = (path: readonly string[]) => grants.some(grant => covers(grant, { path }))
  const places = new Places(actor.everywhere, inReach)
  const organizations = await db.find(Organization, { order: { path: 'ASC' } })
  const seen = organizations.filter(({ path, dissolvedOn }) => dissolvedOn === null && inReach(idsOf(path)))
  for (const stored of seen.sort((a, b) => a.path.length - b.path.length)) places.add({ ...stored, stored })
  const units = [...new Set(rows.flatMap(({ fields }) => fields.unit || []))]
  for (const { id, name, kind } of units.length > 0
    ? await db.findBy(Unit, { name: Raw(column => `${column} = any(:units)`, { units }) })
    : [])
    places.units.set(keyOf(name), { id, kind })
  for (const { id, code, nameZh, nameEn } of await db.find(Post, { order: { revision: 'ASC' } }))
    for (const word of [code, nameZh, nameEn, nameZh.replace(/^党/, '')]) places.posts.set(keyOf(word), id)
  for (const { id, name, aliases, organizationId } of await db.find(Body))
    if (organizationId ? places.byId.has(organizationId) : actor.everywhere)
      for (const word of new Set([name, ...aliases].map(keyOf))) places.bodies.set(word, [...(places.bodies.get(word) ?? []), id])
  return places
}

/** A person that the file may speak of, as they will stand once it is applied. */
export type Somebody = {
  id: string
  name: string
  number: string | null
  organizationId: string | null
  stored: Person | null
  inReach: boolean
}

export type PeoplePresent = {
  readonly all: Somebody[]
  readonly byNumber: Map<string, Somebody>
  readonly byName: Map<string, Somebody[]>
  readonly memberships: Map<string, Membership[]>
  readonly appointments: Map<string, Appointment[]>
  readonly responsibilities: Map<string, Responsibility[]>
}

function grouped<T extends { personId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const known = groups.get(row.personId)
    if (known) known.push(row)
    else groups.set(row.personId, [row])
  }
  return groups
}

/** The stored people that have a number or a name of the file, with what they are and hold. */
export async function readPeople(db: EntityManager, places: Places, rows: readonly RosterRow[], day: string): Promise<PeoplePresent> {
  const named = rows.filter(({ sheet }) => sheet !== 'ORGANIZATIONS')
  const numbers = [...new Set(named.flatMap(({ fields }) => fields.number || []))]
  const names = [...new Set(named.flatMap(({ fields }) => (fields.name ? normalName(fields.name) : [])))]
  const raw: Record<string, unknown>[] = await db.query(
    `-- people of a roster
     select p.* from people p where p.number = any($1::text[]) or p.name = any($2::text[])`,
    [numbers, names],
  )
  const stored = raw.map(row => hydrate(db, Person, row))
  const of = { personId: Raw(column => `${column} = any(:ids::uuid[])`, { ids: stored.map(({ id }) => id) }) }
  const memberships = grouped(await db.find(Membership, { where: of, order: { fromOn: 'ASC' } }))
  const appointments = grouped(await db.find(Appointment, { where: of, order: { fromOn: 'ASC' } }))
  const responsibilities = grouped(await db.find(Responsibility, { where: of, order: { fromOn: 'ASC' } }))
  const present: PeoplePresent = { all: [], byNumber: new Map(), byName: new Map(), memberships, appointments, responsibilities }
  const holds = ({ fromOn, toOn }: { fromOn: string; toOn: string | null }) => fromOn <= day && (toOn === null || toOn > day)
  for (const person of stored) {
    const membership = memberships.get(person.id)?.findLast(({ toOn }) => toOn === null || toOn > day)
    const lies =
      membership?.organizationId ?? appointments.get(person.id)?.find(one => one.organizationId && holds(one))?.organizationId ?? null
    const inReach = lies ? places.byId.has(lies) : places.everywhere || places.covers([places.top() ?? ''])
    enter(present, {
      id: person.id,
      name: person.name,
      number: person.number,
      organizationId: membership?.organizationId ?? null,
      stored: person,
      inReach,
    })
  }
  return present
}

export function enter({ all, byNumber, byName }: PeoplePresent, somebody: Somebody) {
  all.push(somebody)
  if (somebody.number) byNumber.set(somebody.number, somebody)
  const known = byName.get(somebody.name)
  if (known) known.push(somebody)
  else byName.set(somebody.name, [somebody])
}
