import type { ReviewStatus, SubjectKind } from '@pingyi/domain'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { matches, raw, type Where, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { ReviewStatusEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { Review } from './review.ts'

export const ReviewPage = pageOf(Review)
export const ReviewSort = sortOf(Review, ['occurredOn', 'recordedAt'])

@InputType()
export class ReviewFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  cycleId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree below this one, itself included.' })
  organizationId?: string

  @Field(() => ID, { nullable: true })
  personId?: string

  @Field(() => ID, { nullable: true })
  reviewerId?: string

  @Field(() => ReviewStatusEnum, { nullable: true, description: 'Discarded drafts are shown only when asked for.' })
  status?: ReviewStatus

  @Field(() => SubjectKindEnum, { nullable: true })
  subjectKind?: SubjectKind

  @Field(() => [ReviewStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: ReviewStatus[]

  @Field(() => ID, { nullable: true })
  occasionId?: string

  @Field(() => String, { nullable: true })
  authorityRule?: string

  @Field(() => String, { nullable: true })
  formCode?: string

  @Field(() => DateScalar, { nullable: true })
  from?: string

  @Field(() => DateScalar, { nullable: true })
  to?: string

  @Field(() => String, { nullable: true, description: 'A part of the name, pinyin or initials of the reviewer or the subject.' })
  search?: string

  @Field(() => Boolean, { nullable: true })
  recordedByMe?: boolean
}

const nameOf = (key: string) => `(select concat_ws(' ', p.name, p.pinyin, p.initials) from people p where p.id = t.${key})`
const searched = [nameOf('reviewer_id'), nameOf('person_id'), '(select o.name from organizations o where o.id = t.organization_id)']

export async function whereReview(context: Context, filter: ReviewFilter | null | undefined): Promise<Where[]> {
  const { ids, cycleId, organizationId, personId, reviewerId, status, subjectKind } = filter ?? {}
  const { authorityRule, formCode, from, to, search, recordedByMe, statuses, occasionId } = filter ?? {}
  return [
    ...byIds(ids),
    ...(status ? [where`t.status = ${status}`] : []),
    ...(statuses ? [where`t.status = any(${statuses})`] : []),
    ...(status || statuses ? [] : [raw("t.status <> 'DISCARDED'")]),
    ...(cycleId ? [where`t.cycle_id = ${cycleId}::uuid`] : []),
    ...(organizationId ? [where`t.organization_id = any(${await treeIds(context, [organizationId])}::uuid[])`] : []),
    ...(personId ? [where`t.person_id = ${personId}::uuid`] : []),
    ...(reviewerId ? [where`t.reviewer_id = ${reviewerId}::uuid`] : []),
    ...(subjectKind ? [where`t.subject_kind = ${subjectKind}`] : []),
    ...(authorityRule ? [where`t.authority_rule = ${authorityRule}`] : []),
    ...(formCode ? [where`t.form_id in (select f.id from review_forms f where f.code = ${formCode})`] : []),
    ...(from ? [where`t.occurred_on >= ${from}::date`] : []),
    ...(to ? [where`t.occurred_on <= ${to}::date`] : []),
    ...(search ? [matches(search, searched)] : []),
    ...(occasionId ? [where`t.occasion_id = ${occasionId}::uuid`] : []),
    ...(recordedByMe ? [where`t.recorded_by = ${context.actor?.accountId}::uuid`] : []),
  ]
}
