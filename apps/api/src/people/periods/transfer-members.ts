import { type Actor, Refusal, refuseIf } from '@pingyi/domain'
import { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { findManyReadable } from '../../platform/access/find.ts'
import { recordEach } from '../../platform/database/audit.ts'
import { insertMany, writeMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Membership } from '../membership.ts'
import { Person } from '../person.ts'
import { problemsOfPlace } from './period.ts'

export type Transfer = { personId: string; organizationId: string; on: string }

export async function transferMember(tx: Tx, actor: Actor, transfer: Transfer): Promise<Membership> {
  const [membership] = await transferMembers(tx, actor, [transfer])
  return membership!
}

/** Ends memberships on a day and starts new ones in another organisation. The actor must manage both organisations. */
export async function transferMembers(tx: Tx, actor: Actor, transfers: readonly Transfer[]): Promise<Membership[]> {
  if (transfers.length === 0) return []
  await findManyReadable(
    tx,
    actor,
    Person,
    transfers.map(({ personId }) => personId),
  )
  const ended = await endMembershipsOn(tx, transfers)
  const places = await findManyReadable(tx, actor, Organization, [
    ...transfers.map(({ organizationId }) => organizationId),
    ...ended.map(({ organizationId }) => organizationId),
  ])
  for (const { facts } of places.values()) allow(actor, 'PERSON_MANAGE', facts)
  const leftBy = new Map(ended.map(membership => [membership.personId, membership]))
  refuseIf(
    transfers.flatMap(({ personId, organizationId, on }) => {
      const left = leftBy.get(personId)
      if (!left) return [{ at: 'personId', code: 'NOT_ALLOWED' } as const]
      const there = left.organizationId === organizationId ? [{ at: 'organizationId', code: 'DUPLICATE' } as const] : []
      return [...there, ...problemsOfPlace(places, organizationId, on)]
    }),
  )
  const begun = await insertMany(
    tx,
    Membership,
    transfers.map(({ personId, organizationId, on }) => ({ personId, organizationId, fromOn: on })),
  )
  const subjects = begun.map(({ id, organizationId }) => ({ type: 'Membership', id, organizationId }))
  const idOf = new Map(begun.map(({ id, personId }) => [personId, id]))
  recordEach(tx, actor, 'membership.transferred', subjects, (_, row) => idOf.get(String(row.person_id)))
  return begun
}

/** Memberships that started before the day and hold on it. One starting on that day would overlap the new one. */
const endMembershipsOn = (tx: Tx, transfers: readonly Transfer[]): Promise<Membership[]> => {
  if (new Set(transfers.map(({ personId }) => personId)).size < transfers.length)
    throw new Refusal('INVALID', { problems: [{ at: 'personId', code: 'DUPLICATE' }] })
  return writeMany(
    tx,
    Membership,
    `-- end memberships
     update memberships t set to_on = x.on, version = t.version + 1
     from jsonb_to_recordset($1::jsonb) x ("personId" uuid, "on" date)
     where t.person_id = x."personId" and t.from_on < x.on and (t.to_on is null or t.to_on > x.on)
     returning t.*, to_jsonb(t) as "$image"`,
    [JSON.stringify(transfers)],
  )
}
