import { type Actor, type Facts, refuseIf } from '@pingyi/domain'
import { type DissolutionCounts, type MembersChoice, problemsOfDissolution, problemsOfPeriodIn } from '@pingyi/domain/internal'
import { type EntityManager, type FindOptionsWhere, In, IsNull, MoreThan } from 'typeorm'
import { takeTree } from '../../field/organizations/tree-lock.ts'
import { Affiliation } from '../../people/affiliation.ts'
import { Appointment } from '../../people/appointment.ts'
import { Membership } from '../../people/membership.ts'
import { Responsibility } from '../../people/responsibility.ts'
import { allow } from '../../platform/access/allow.ts'
import { findReadable, locked } from '../../platform/access/find.ts'
import { throwIf } from '../../platform/access/permission.ts'
import type { Row, Target } from '../../platform/context.ts'
import { record } from '../../platform/database/audit.ts'
import { today } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { problemsOfEnd, problemsOfPast } from '../../platform/problems.ts'
import { Body } from '../body.ts'
import { Organization } from '../organization.ts'
import { OrganizationEdge } from '../organization-edge.ts'
import { refusalOfNewPlace } from '../organization-permissions.ts'
import { countsBeyond } from './counts.ts'
import { continueMembershipsIn, endPeriodsOf } from './end-periods-of.ts'

/** Dissolves an organisation on a day. Its members go on elsewhere or end; its affiliations, posts and responsibilities end. */
export async function dissolveOrganization(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { on, ...members }: MembersChoice & { on: string },
): Promise<Organization> {
  await takeTree(tx)
  const { row, facts } = await locked(tx, actor, Organization, id, version)
  allow(actor, 'ORGANIZATION_MANAGE', facts)
  throwIf(refusalOfNewPlace(row))
  const edge = await tx.findOneByOrFail(OrganizationEdge, { organizationId: id, toOn: IsNull() })
  const inside = await countsBeyond(tx, id, on)
  refuseIf([
    ...problemsOfEnd('on', on, edge.fromOn),
    ...problemsOfPast('on', on, await today(tx)),
    ...problemsOfDissolution(inside, members),
  ])
  demandRights(actor, facts, inside)
  if (members.membersTo) await demandNewPlace(tx, actor, id, members.membersTo)
  await endWhatIsInside(tx, id, on, members.membersTo)
  await update(tx, OrganizationEdge, edge, { toOn: on })
  const saved = await update(tx, Organization, row, { dissolvedOn: on })
  record(tx, actor, 'organization.dissolved', { type: 'Organization', id, organizationId: id })
  return saved
}

/** Whoever ends memberships or posts by it must manage them, too. */
function demandRights(actor: Actor, facts: Facts, { memberships, affiliations, appointments, responsibilities }: DissolutionCounts) {
  if (memberships + affiliations > 0) allow(actor, 'PERSON_MANAGE', facts)
  if (appointments + responsibilities > 0) allow(actor, 'APPOINTMENT_MANAGE', facts)
}

async function demandNewPlace(tx: Tx, actor: Actor, id: string, membersTo: string) {
  const { row, facts } = await findReadable(tx, actor, Organization, membersTo)
  allow(actor, 'PERSON_MANAGE', facts)
  refuseIf([
    ...(row.id === id ? [{ at: 'membersTo', code: 'NOT_ALLOWED' } as const] : []),
    ...problemsOfPeriodIn('membersTo', row.dissolvedOn, null),
  ])
}

async function endWhatIsInside(tx: Tx, organizationId: string, on: string, membersTo: string | null | undefined) {
  const bodies = (await tx.findBy(Body, { organizationId })).map(({ id }) => id)
  const memberships = await lockedBeyond(tx, Membership, [{ organizationId }], on)
  await endPeriodsOf(tx, Membership, memberships, on)
  if (membersTo) await continueMembershipsIn(tx, memberships, membersTo, on)
  await endPeriodsOf(tx, Affiliation, await lockedBeyond(tx, Affiliation, [{ organizationId }], on), on)
  await endPeriodsOf(tx, Appointment, await lockedBeyond(tx, Appointment, [{ organizationId }, { bodyId: In(bodies) }], on), on)
  await endPeriodsOf(tx, Responsibility, await lockedBeyond(tx, Responsibility, [{ organizationId }], on), on)
}

/** The periods that reach beyond the day. */
const lockedBeyond = <T extends Row>(tx: EntityManager, entity: Target<T>, places: FindOptionsWhere<T>[], on: string): Promise<T[]> =>
  tx.find(entity, {
    where: places.flatMap(place => [IsNull(), MoreThan(on)].map(toOn => ({ ...place, toOn }))) as FindOptionsWhere<T>[],
    order: { id: 'ASC' } as never,
    lock: { mode: 'pessimistic_write' },
  })
