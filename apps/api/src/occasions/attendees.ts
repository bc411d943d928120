import { type Actor, may, refuseIf } from '@pingyi/domain'
import { ReviewForm } from '../criteria/review-form.ts'
import { Organization } from '../organizations/organization.ts'
import { Person } from '../people/person.ts'
import { allow, notFound } from '../platform/access/allow.ts'
import { findManyReadable, findReadable, locked } from '../platform/access/find.ts'
import { guardOf, readFacts } from '../platform/access/guard.ts'
import { record } from '../platform/database/audit.ts'
import { holdsOn } from '../platform/database/clock.ts'
import { amend, insertMany, remove } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Occasion } from './occasion.ts'
import { OccasionAttendee } from './occasion-attendee.ts'

type Added = { personIds: readonly string[]; organizationId: string | null }

/** Adds the named people and the members of an organisation on the day of the occasion. Skips those already added. */
export async function addAttendees(tx: Tx, actor: Actor, id: string, version: number, { personIds, organizationId }: Added) {
  const { row, facts } = await locked(tx, actor, Occasion, id, version)
  allow(actor, 'OCCASION_MANAGE', facts)
  await findManyReadable(tx, actor, Person, personIds)
  const members = organizationId ? await membersOf(tx, actor, organizationId, row.heldOn) : []
  const { confidential } = await tx.findOneByOrFail(ReviewForm, { id: row.formId })
  refuseIf(confidential ? [{ at: 'personIds', code: 'NOT_ALLOWED' }] : [])
  const present = new Set((await tx.findBy(OccasionAttendee, { occasionId: id })).map(({ personId }) => personId))
  const added = [...new Set([...personIds, ...members])].filter(personId => !present.has(personId))
  const occasion = await amend(tx, Occasion, row, {}, added.length > 0)
  await insertMany(
    tx,
    OccasionAttendee,
    added.map(personId => ({ occasionId: id, personId })),
  )
  record(tx, actor, 'occasion.attendeesAdded', { type: 'Occasion', id, organizationId: occasion.organizationId })
  return occasion
}

export async function removeAttendees(tx: Tx, actor: Actor, id: string, version: number, personIds: readonly string[]) {
  const { row, facts } = await locked(tx, actor, Occasion, id, version)
  allow(actor, 'OCCASION_MANAGE', facts)
  const named = new Set(personIds)
  const present = (await tx.findBy(OccasionAttendee, { occasionId: id })).filter(({ personId }) => named.has(personId))
  if (present.length < named.size) throw notFound(Person, personIds.find(one => !present.some(({ personId }) => personId === one))!)
  const occasion = await amend(tx, Occasion, row, {}, present.length > 0)
  await remove(
    tx,
    OccasionAttendee,
    present.map(attendee => attendee.id),
  )
  record(tx, actor, 'occasion.attendeesRemoved', { type: 'Occasion', id, organizationId: occasion.organizationId })
  return occasion
}

/** Members in the tree of an organisation on a day, as far as the actor may see them. */
async function membersOf(tx: Tx, actor: Actor, organizationId: string, day: string): Promise<string[]> {
  await findReadable(tx, actor, Organization, organizationId)
  const rows: { id: string }[] = await tx.query(
    `-- members on a day
     select distinct m.person_id as id from organizations r join organizations o on o.path like r.path || '%'
     join memberships m on m.organization_id = o.id and ${holdsOn('m', '$2::date')}
     where r.id = $1::uuid`,
    [organizationId, day],
  )
  const facts = await readFacts(
    tx,
    Person,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id }) => (may(actor, guardOf(Person).read, facts.get(id) ?? {}) ? [id] : []))
}
