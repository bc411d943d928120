import type { OpinionKind, OpinionStatus, SubjectKind } from '@pingyi/domain'
import { opinionWaitsFor } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../../platform/access/list.ts'
import { treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { matches, type Where, where } from '../../platform/database/where.ts'
import { OpinionKindEnum, OpinionStatusEnum, SubjectKindEnum } from '../../platform/graphql/enums.ts'
import { Opinion } from '../opinion.ts'
import { hasStatus, waitsForViewer } from '../waits-for-viewer.ts'

export const OpinionPage = pageOf(Opinion)
export const OpinionSort = sortOf(Opinion, ['recordedAt'])

@InputType()
export class OpinionFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  cycleId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree below this one, itself included.' })
  organizationId?: string

  @Field(() => ID, { nullable: true })
  personId?: string

  @Field(() => ID, { nullable: true })
  reviewId?: string

  @Field(() => OpinionStatusEnum, { nullable: true })
  status?: OpinionStatus

  @Field(() => [OpinionStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: OpinionStatus[]

  @Field(() => SubjectKindEnum, { nullable: true, description: 'Of what kind of subject.' })
  subjectKind?: SubjectKind

  @Field(() => OpinionKindEnum, { nullable: true })
  kind?: OpinionKind

  @Field(() => [OpinionKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kinds?: OpinionKind[]

  @Field(() => Boolean, { nullable: true, description: 'In a state that waits for an act of the viewer.' })
  waitsForMe?: boolean

  @Field(() => String, { nullable: true, description: 'A part of its text.' })
  search?: string
}

export async function whereOpinion(context: Context, filter: OpinionFilter | null | undefined): Promise<Where[]> {
  const { ids, cycleId, organizationId, personId, reviewId, status, statuses, subjectKind, kind, kinds, waitsForMe, search } = filter ?? {}
  const tree = organizationId ? await treeIds(context, [organizationId]) : []
  return [
    ...byIds(ids),
    ...(cycleId ? [where`t.review_id in (select r.id from reviews r where r.cycle_id = ${cycleId}::uuid)`] : []),
    ...(organizationId ? [where`t.review_id in (select r.id from reviews r where r.organization_id = any(${tree}::uuid[]))`] : []),
    ...(personId ? [where`t.review_id in (select r.id from reviews r where r.person_id = ${personId}::uuid)`] : []),
    ...(reviewId ? [where`t.review_id = ${reviewId}::uuid`] : []),
    ...(status ? [where`t.status = ${status}`] : []),
    ...(statuses ? [where`t.status = any(${statuses})`] : []),
    ...(subjectKind ? [where`t.review_id in (select r.id from reviews r where r.subject_kind = ${subjectKind})`] : []),
    ...(kind ? [where`t.kind = ${kind}`] : []),
    ...(kinds ? [where`t.kind = any(${kinds})`] : []),
    ...(waitsForMe ? [await waitsForViewer(context, Opinion, opinionWaitsFor, hasStatus)] : []),
    ...(search ? [matches(search, ['t.text'])] : []),
  ]
}
