import type { Actor } from '@pingyi/domain'
import type { MembershipStanding } from '@pingyi/domain/internal'
import { record } from '../../platform/database/audit.ts'
import { insert } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Membership } from '../membership.ts'
import { endAffiliations } from './end-affiliations.ts'
import { demandPeriods } from './period.ts'

export type NewMembership = { personId: string; organizationId: string; standing: MembershipStanding; fromOn: string }

/** Enters a member. From that day on the person takes part as one, not by an affiliation. */
export const createMembership = (tx: Tx, actor: Actor, input: NewMembership) => beginMembership(tx, actor, input, 'membership.created')

/** Admits somebody who is no member as a probationary member (入党为预备党员). */
export const admitMember = (tx: Tx, actor: Actor, { on, ...of }: { personId: string; organizationId: string; on: string }) =>
  beginMembership(tx, actor, { ...of, fromOn: on, standing: 'PROBATIONARY' }, 'membership.admitted')

async function beginMembership(tx: Tx, actor: Actor, { personId, organizationId, standing, fromOn }: NewMembership, kind: string) {
  await demandPeriods(tx, actor, 'PERSON_MANAGE', [{ personId, organizationId, fromOn }])
  await endAffiliations(tx, personId, fromOn)
  const membership = await insert(tx, Membership, { personId, organizationId, standing, fromOn })
  record(tx, actor, kind, { type: 'Membership', id: membership.id, organizationId })
  return membership
}
