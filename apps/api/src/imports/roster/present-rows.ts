import { type Actor, reach } from '@pingyi/domain'
import { covers } from '@pingyi/domain/internal'
import { type EntityManager, Raw } from 'typeorm'
import { normalName } from '../../field/person-names.ts'
import { Body } from '../../organizations/body.ts'
import { Organization } from '../../organizations/organization.ts'
import { Unit } from '../../organizations/unit.ts'
import { Affiliation } from '../../people/affiliation.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Person } from '../../people/person.ts'
import { Responsibility } from '../../people/responsibility.ts'
import type { Row, Target } from '../../platform/context.ts'
import { hydrate } from '../../platform/database/rows.ts'
import { namesOfPosts, readPosts } from './choices.ts'
import { Places } from './places.ts'
import type { RosterRow } from './problems.ts'
import { keyOf } from './sheets.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

/** Makes entities of many rows without blocking the event loop. */
async function allOf<T extends Row>(db: EntityManager, entity: Target<T>, text: string, values: readonly unknown[] = []): Promise<T[]> {
  const pause = yieldToEventLoop()
  const rows: T[] = []
  for (const raw of await db.query(`-- what a roster meets\n ${text}`, [...values])) {
    await pause()
    rows.push(hydrate(db, entity, raw))
  }
  return rows
}

const idsOf = (path: string) => path.split('/').filter(Boolean)

/** The organisations, bodies, units and posts that rows of the actor may refer to. */
export async function readPlaces(db: EntityManager, actor: Actor, rows: readonly RosterRow[]): Promise<Places> {
  const grants = reach(actor, 'ROSTER_IMPORT')
  const inReach = (path: readonly string[]) => grants.some(grant => covers(grant, { path }))
  const places = new Places(actor.everywhere, inReach)
  const organizations = await allOf(
    db,
    Organization,
    'select t.* from organizations t where t.dissolved_on is null order by length(t.path), t.path',
  )
  const pause = yieldToEventLoop()
  for (const stored of organizations) {
    await pause()
    if (inReach(idsOf(stored.path))) places.add({ ...stored, stored })
  }
  const units = [...new Set(rows.flatMap(({ fields }) => fields.unit || []))]
  for (const { id, name, kind } of units.length > 0
    ? await db.findBy(Unit, { name: Raw(column => `${column} = any(:units)`, { units }) })
    : [])
    places.units.set(keyOf(name), { id, kind })
  const posts = await readPosts(db)
  places.postNames = namesOfPosts(posts)
  for (const { id, code, name, retiredAt } of posts) {
    places.codeOfPost.set(id, code)
    for (const word of [code, name.zh, name.en, name.zh.replace(/^党/, '')])
      places.posts.set(keyOf(word), { id, code, offered: retiredAt === null })
  }
  for (const { id, name, aliases, organizationId } of await db.find(Body))
    if (organizationId ? places.byId.has(organizationId) : actor.everywhere)
      for (const word of new Set([name, ...aliases].map(keyOf))) places.bodies.set(word, [...(places.bodies.get(word) ?? []), id])
  return places
}

/** A person as the import will leave them. */
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
  readonly affiliations: Map<string, Affiliation[]>
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

/** Stored people with a number or name from the file, with their memberships, affiliations, posts and responsibilities. */
export async function readPeople(db: EntityManager, places: Places, rows: readonly RosterRow[], day: string): Promise<PeoplePresent> {
  const pause = yieldToEventLoop()
  const numbers = new Set<string>()
  const names = new Set<string>()
  for (const { sheet, fields } of rows) {
    await pause()
    if (sheet === 'ORGANIZATIONS') continue
    if (fields.number) numbers.add(fields.number)
    if (fields.name) names.add(normalName(fields.name))
  }
  const stored = await allOf(db, Person, 'select t.* from people t where t.number = any($1::text[]) or t.name = any($2::text[])', [
    [...numbers],
    [...names],
  ])
  const ids = stored.map(({ id }) => id)
  const periodsOf = async <T extends Row & { personId: string }>(entity: Target<T>, table: string) =>
    grouped(await allOf(db, entity, `select t.* from ${table} t where t.person_id = any($1::uuid[]) order by t.from_on`, [ids]))
  const memberships = await periodsOf(Membership, 'memberships')
  const affiliations = await periodsOf(Affiliation, 'affiliations')
  const appointments = await periodsOf(Appointment, 'appointments')
  const responsibilities = await periodsOf(Responsibility, 'responsibilities')
  const present: PeoplePresent = {
    all: [],
    byNumber: new Map(),
    byName: new Map(),
    memberships,
    affiliations,
    appointments,
    responsibilities,
  }
  const holds = ({ fromOn, toOn }: { fromOn: string; toOn: string | null }) => fromOn <= day && (toOn === null || toOn > day)
  for (const person of stored) {
    await pause()
    const membership = memberships.get(person.id)?.findLast(({ toOn }) => toOn === null || toOn > day)
    const affiliation = affiliations.get(person.id)?.find(one => one.organizationId && holds(one))
    const appointment = appointments.get(person.id)?.find(one => one.organizationId && holds(one))
    const lies = membership?.organizationId ?? appointment?.organizationId ?? affiliation?.organizationId ?? null
    const inReach = lies ? places.byId.has(lies) : places.everywhere || places.covers([places.top() ?? ''])
    enter(present, {
      id: person.id,
      name: person.name,
      number: person.number,
      organizationId: membership?.organizationId ?? affiliation?.organizationId ?? null,
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
