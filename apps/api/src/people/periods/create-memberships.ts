import type { Actor } from '@pingyi/domain'
import { recordEach } from '../../platform/database/audit.ts'
import { insertMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Membership } from '../membership.ts'
import { demandPeriods } from './period.ts'

export type NewMembership = { personId: string; organizationId: string; fromOn: string; toOn?: string | null }

export async function createMembership(tx: Tx, actor: Actor, input: NewMembership): Promise<Membership> {
  const [membership] = await createMemberships(tx, actor, [input])
  return membership!
}

export async function createMemberships(tx: Tx, actor: Actor, inputs: readonly NewMembership[]): Promise<Membership[]> {
  await demandPeriods(tx, actor, 'PERSON_MANAGE', inputs)
  const memberships = await insertMany(
    tx,
    Membership,
    inputs.map(({ personId, organizationId, fromOn, toOn = null }) => ({ personId, organizationId, fromOn, toOn })),
  )
  const subjects = memberships.map(({ id, organizationId }) => ({ type: 'Membership', id, organizationId }))
  recordEach(tx, actor, 'membership.created', subjects, (_, row) => String(row.id))
  return memberships
}
