import type { SubjectCapacity } from '@pingyi/domain'
import type { RemarkKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../platform/graphql/date.ts'
import { RemarkKindEnum, SubjectCapacityEnum } from '../platform/graphql/enums.ts'
import { DraftOpinion } from './recording/draft-opinion.ts'

@InputType()
export class RemarkInput {
  @Field(() => RemarkKindEnum, { description: 'Whether it is on a criterion or on a part of the form.' })
  kind!: RemarkKind

  @Field(() => String, { description: 'Of the criterion, or of the part of the form.' })
  code!: string

  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => String, { nullable: true, description: 'The code of a grade of the scale; left out where nothing is graded (NO_SCALE).' })
  grade?: string | null
}

@InputType({ description: 'The whole content of a review; a draft may leave out what a submitted one must have.' })
export class ReviewInput {
  @Field(() => ID, { description: 'The cycle that it counts in.' })
  cycleId!: string

  @Field(() => ID, { description: 'The person who reviews: oneself, or, for those who record for others, somebody else.' })
  reviewerId!: string

  @Field(() => ID, { description: 'The subject, or the organisation in which the person is reviewed.' })
  organizationId!: string

  @Field(() => ID, { nullable: true, description: 'The person reviewed; left out where an organisation is.' })
  personId?: string | null

  @Field(() => SubjectCapacityEnum, { nullable: true, description: 'Left out: the one in which the reviewer may review the person.' })
  capacity?: SubjectCapacity | null

  @Field(() => ID, { nullable: true })
  occasionId?: string | null

  @Field(() => ID)
  formId!: string

  @Field(() => ID, { nullable: true, description: 'Left out: the one that the cycle has for the authority rule.' })
  criteriaSetId?: string | null

  @Field(() => DateScalar, {
    description: 'The day on which it happened; not in the future (IN_FUTURE), within the reviewer’s time in the post.',
  })
  occurredOn!: string

  @Field(() => ID, { nullable: true })
  treatmentId?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'By when it must be put right; needed for a treatment that orders it (MISSING), refused for any other (NOT_ALLOWED).',
  })
  orderedDueOn?: string | null

  @Field(() => [RemarkInput], {
    description:
      'What is said on each criterion and in each part of the form; a part that gives opinions has no text (NOT_ALLOWED): it is their list.',
  })
  remarks!: RemarkInput[]

  @Field(() => [DraftOpinion], {
    description:
      'Problems, suggestions, requests for help and praise, one each, raised when it is handed in; those of a kind are the part that gives it.',
  })
  opinions!: DraftOpinion[]

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'States that no problem was found: it stands for the list of problems, and is refused beside one (NOT_ALLOWED).',
  })
  noProblem?: boolean
}
