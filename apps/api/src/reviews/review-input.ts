import type { SubjectCapacity } from '@pingyi/domain'
import type { RemarkKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../platform/graphql/date.ts'
import { RemarkKindEnum, SubjectCapacityEnum } from '../platform/graphql/enums.ts'
import { DraftOpinion } from './recording/draft-opinion.ts'

@InputType()
export class RemarkInput {
  @Field(() => RemarkKindEnum)
  kind!: RemarkKind

  @Field(() => String, { description: 'Of the criterion, or of the part of the form.' })
  code!: string

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => String, { nullable: true })
  grade?: string | null
}

@InputType({ description: 'The whole content of a review; a draft may leave out what a submitted one must have.' })
export class ReviewInput {
  @Field(() => ID)
  cycleId!: string

  @Field(() => ID)
  reviewerId!: string

  @Field(() => ID, { description: 'The subject, or the organisation in which the person is reviewed.' })
  organizationId!: string

  @Field(() => ID, { nullable: true })
  personId?: string | null

  @Field(() => SubjectCapacityEnum, { nullable: true, description: 'Left out: the one in which the reviewer may review the person.' })
  capacity?: SubjectCapacity | null

  @Field(() => ID, { nullable: true })
  occasionId?: string | null

  @Field(() => ID)
  formId!: string

  @Field(() => ID, { nullable: true, description: 'Left out: the one that the cycle has for the authority rule.' })
  criteriaSetId?: string | null

  @Field(() => DateScalar)
  occurredOn!: string

  @Field(() => ID, { nullable: true })
  treatmentId?: string | null

  @Field(() => [RemarkInput])
  remarks!: RemarkInput[]

  @Field(() => [DraftOpinion])
  opinions!: DraftOpinion[]
}
