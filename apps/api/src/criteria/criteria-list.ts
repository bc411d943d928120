import type { SubjectKind } from '@pingyi/domain'
import { Field, InputType } from 'type-graphql'
import { pageOf, sortOf } from '../platform/access/list.ts'
import { type Where, where } from '../platform/database/where.ts'
import { SubjectKindEnum } from '../platform/graphql/enums.ts'
import { RevisionFilter, whereRevision } from '../platform/graphql/revisions.ts'
import { CriteriaSet } from './criteria-set.ts'
import { ReviewForm } from './review-form.ts'
import { Treatment } from './treatment.ts'

export const CriteriaSetPage = pageOf(CriteriaSet)
export const CriteriaSetSort = sortOf(CriteriaSet, ['code', 'revision'])
export const ReviewFormPage = pageOf(ReviewForm)
export const ReviewFormSort = sortOf(ReviewForm, ['code', 'revision'])
export const TreatmentPage = pageOf(Treatment)
export const TreatmentSort = sortOf(Treatment, ['code', 'revision'])

@InputType()
export class CriteriaSetFilter extends RevisionFilter {
  @Field(() => SubjectKindEnum, { nullable: true })
  subjectKind?: SubjectKind
}

@InputType()
export class ReviewFormFilter extends RevisionFilter {
  @Field(() => SubjectKindEnum, { nullable: true })
  subjectKind?: SubjectKind
}

@InputType()
export class TreatmentFilter extends RevisionFilter {
  @Field(() => SubjectKindEnum, { nullable: true })
  applies?: SubjectKind
}

export const whereCriteriaSet = ({ subjectKind, ...filter }: CriteriaSetFilter): Where[] => [
  ...whereRevision('criteria_sets', filter),
  ...(subjectKind ? [where`t.subjects @> ${JSON.stringify([{ kind: subjectKind }])}::jsonb`] : []),
]

export const whereReviewForm = ({ subjectKind, ...filter }: ReviewFormFilter): Where[] => [
  ...whereRevision('review_forms', filter),
  ...(subjectKind ? [where`t.subjects @> ${JSON.stringify([subjectKind])}::jsonb`] : []),
]

export const whereTreatment = ({ applies, ...filter }: TreatmentFilter): Where[] => [
  ...whereRevision('treatments', filter),
  ...(applies ? [where`t.applies = ${applies}`] : []),
]
