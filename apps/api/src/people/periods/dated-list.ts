import type { AffiliationClass } from '@pingyi/domain/internal'
import { codeIs, condition, filterOf, idIs, idsAre, inTree } from '../../platform/access/filter.ts'
import { pageOf, sortOf } from '../../platform/access/list.ts'
import { bind, where } from '../../platform/database/where.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { AffiliationClassEnum, MembershipStandingEnum, ResponsibilityKindEnum } from '../../platform/graphql/enums.ts'
import { Affiliation, placeOfAffiliation } from '../affiliation.ts'
import { Appointment } from '../appointment.ts'
import { Membership } from '../membership.ts'
import { Responsibility } from '../responsibility.ts'

export const MembershipPage = pageOf(Membership)
export const MembershipSort = sortOf(Membership, ['fromOn', 'toOn'])
export const AffiliationPage = pageOf(Affiliation)
export const AffiliationSort = sortOf(Affiliation, ['fromOn', 'toOn'])
export const AppointmentPage = pageOf(Appointment)
export const AppointmentSort = sortOf(Appointment, ['fromOn', 'toOn'])
export const ResponsibilityPage = pageOf(Responsibility)
export const ResponsibilitySort = sortOf(Responsibility, ['fromOn', 'toOn', 'person'])

/** Memberships, appointments and responsibilities have the same shape: a person, a place, and days. */
const dated = (place: string) => ({
  ids: idsAre(),
  personId: idIs('t.person_id'),
  organizationId: inTree(place, 'In the tree of this organisation.'),
  on: condition<string>(
    DateScalar,
    day => where`t.from_on <= ${day}::date and (t.to_on is null or t.to_on > ${day}::date)`,
    'Those that hold on this day.',
  ),
  since: condition<string>(
    DateScalar,
    day => bind('(t.to_on is null or t.to_on > ', day, '::date)'),
    'Those that hold on this day or later.',
  ),
})

/** An appointment in a body counts for the body’s organisation. */
const placeOfAppointment = 'coalesce(t.organization_id, (select b.organization_id from bodies b where b.id = t.body_id))'

export const { Filter: MembershipFilter, wheres: whereMembership } = filterOf(Membership, {
  ...dated('t.organization_id'),
  standing: codeIs(MembershipStandingEnum, 't.standing'),
})
export const { Filter: AffiliationFilter, wheres: whereAffiliation } = filterOf(Affiliation, {
  ...dated(placeOfAffiliation('t')),
  unitId: idIs('t.unit_id'),
  class: condition<AffiliationClass>(
    AffiliationClassEnum,
    code => bind('t.classes @> array[', code, ']::text[]'),
    'Of this class, perhaps among others.',
  ),
})

export const { Filter: AppointmentFilter, wheres: whereAppointment } = filterOf(Appointment, {
  ...dated(placeOfAppointment),
  postId: idIs('t.post_id'),
  bodyId: idIs('t.body_id'),
})

export const { Filter: ResponsibilityFilter, wheres: whereResponsibility } = filterOf(Responsibility, {
  ...dated('t.organization_id'),
  kind: codeIs(ResponsibilityKindEnum, 't.kind'),
})
