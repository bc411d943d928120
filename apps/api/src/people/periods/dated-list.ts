import type { ResponsibilityKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../../platform/access/list.ts'
import { treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { raw, type Where, where } from '../../platform/database/where.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { ResponsibilityKindEnum } from '../../platform/graphql/enums.ts'
import { Appointment } from '../appointment.ts'
import { Membership } from '../membership.ts'
import { Responsibility } from '../responsibility.ts'

export const MembershipPage = pageOf(Membership)
export const MembershipSort = sortOf(Membership, ['fromOn', 'toOn'])
export const AppointmentPage = pageOf(Appointment)
export const AppointmentSort = sortOf(Appointment, ['fromOn', 'toOn'])
export const ResponsibilityPage = pageOf(Responsibility)
export const ResponsibilitySort = sortOf(Responsibility, ['fromOn', 'toOn', 'person'])

@InputType()
export class MembershipFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  personId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree of this organisation.' })
  organizationId?: string

  @Field(() => DateScalar, { nullable: true, description: 'Those that hold on this day.' })
  on?: string

  @Field(() => DateScalar, { nullable: true, description: 'Those that hold on this day or later.' })
  since?: string
}

@InputType()
export class AppointmentFilter extends MembershipFilter {
  @Field(() => ID, { nullable: true })
  postId?: string

  @Field(() => ID, { nullable: true })
  bodyId?: string
}

@InputType()
export class ResponsibilityFilter extends MembershipFilter {
  @Field(() => ResponsibilityKindEnum, { nullable: true })
  kind?: ResponsibilityKind
}

type Filter = MembershipFilter & Partial<Pick<AppointmentFilter, 'postId' | 'bodyId'> & Pick<ResponsibilityFilter, 'kind'>>

/** Memberships, appointments and responsibilities have the same shape: a person, a place, and days. */
export async function whereDated(
  context: Context,
  { ids, personId, organizationId, on, since, postId, bodyId, kind }: Filter,
  place = 't.organization_id',
): Promise<Where[]> {
  return [
    ...byIds(ids),
    ...(personId ? [where`t.person_id = ${personId}::uuid`] : []),
    ...(organizationId ? [pair(place, await treeIds(context, [organizationId]))] : []),
    ...(on ? [where`t.from_on <= ${on}::date and (t.to_on is null or t.to_on > ${on}::date)`] : []),
    ...(since ? [where`(t.to_on is null or t.to_on > ${since}::date)`] : []),
    ...(postId ? [where`t.post_id = ${postId}::uuid`] : []),
    ...(bodyId ? [where`t.body_id = ${bodyId}::uuid`] : []),
    ...(kind ? [where`t.kind = ${kind}`] : []),
  ]
}

const pair = (place: string, ids: readonly string[]): Where => {
  const { parts } = raw(`${place} = any(`)
  return { parts: [...parts, '::uuid[])'], values: [ids] }
}

/** An appointment in a body counts for the body’s organisation. */
export const placeOfAppointment = 'coalesce(t.organization_id, (select b.organization_id from bodies b where b.id = t.body_id))'
