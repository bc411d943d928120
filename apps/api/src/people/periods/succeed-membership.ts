import { type Actor, type Problem, Refusal, refuseIf } from '@pingyi/domain'
import type { MembershipStanding } from '@pingyi/domain/internal'
import { Organization } from '../../organizations/organization.ts'
import { allow } from '../../platform/access/allow.ts'
import { findManyReadable, findReadable } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { insert, writeMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Membership } from '../membership.ts'
import { Person } from '../person.ts'
import { problemsOfPlace } from './period.ts'

type Move = { personId: string; organizationId: string; on: string }

/** Ends the membership of that day and begins one elsewhere on it, of the same standing. The actor must manage both organisations. */
export const transferMember = (tx: Tx, actor: Actor, { personId, organizationId, on }: Move) =>
  succeed(tx, actor, 'membership.transferred', personId, on, left => ({
    next: { organizationId },
    problems: left.organizationId === organizationId ? [{ at: 'organizationId', code: 'DUPLICATE' }] : [],
  }))

/** Makes a probationary member a full one (转正): the membership goes on in its organisation from that day, of the other standing. */
export const confirmMember = (tx: Tx, actor: Actor, { personId, on }: Omit<Move, 'organizationId'>) =>
  succeed(tx, actor, 'membership.confirmed', personId, on, left => ({
    next: { standing: 'FULL' },
    problems: left.standing === 'FULL' ? [{ at: 'personId', code: 'DUPLICATE' }] : [],
  }))

type Next = { next: { organizationId?: string; standing?: MembershipStanding }; problems: readonly Problem[] }

/** Both memberships stay: the one that ends on the day, and the one that begins on it. */
async function succeed(tx: Tx, actor: Actor, kind: string, personId: string, on: string, nextOf: (left: Membership) => Next) {
  const person = await findReadable(tx, actor, Person, personId)
  const left = await endMembershipOn(tx, personId, on)
  if (!left) {
    allow(actor, 'PERSON_MANAGE', person.facts)
    throw new Refusal('INVALID', { problems: [{ at: 'personId', code: 'NOT_ALLOWED' }] })
  }
  const { next, problems } = nextOf(left)
  const { organizationId, standing } = { organizationId: left.organizationId, standing: left.standing, ...next }
  const places = await findManyReadable(tx, actor, Organization, [organizationId, left.organizationId])
  for (const { facts } of places.values()) allow(actor, 'PERSON_MANAGE', facts)
  refuseIf([...problems, ...problemsOfPlace(places, { organizationId })])
  const begun = await insert(tx, Membership, { personId, organizationId, standing, fromOn: on })
  record(tx, actor, kind, { type: 'Membership', id: begun.id, organizationId })
  return begun
}

/** The membership that started before the day and holds on it. One starting on that day would overlap the new one. */
async function endMembershipOn(tx: Tx, personId: string, on: string): Promise<Membership | undefined> {
  const [ended] = await writeMany(
    tx,
    Membership,
    `-- end membership
     update memberships t set to_on = $2::date, version = t.version + 1
     where t.person_id = $1::uuid and t.from_on < $2::date and (t.to_on is null or t.to_on > $2::date)
     returning t.*, to_jsonb(t) as "$image"`,
    [personId, on],
  )
  return ended
}
