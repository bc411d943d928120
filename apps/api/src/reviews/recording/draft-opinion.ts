import { type OpinionKind, opinionKind, type Problem } from '@pingyi/domain'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { DateScalar } from '../../platform/graphql/date.ts'
import { OpinionKindEnum } from '../../platform/graphql/enums.ts'

@ObjectType({ description: 'A measure that the reviewer suggests, as a draft notes it down.' })
@InputType('DraftMeasureInput')
export class DraftMeasure {
  @Field(() => String)
  text!: string

  @Field(() => ID, { nullable: true, description: 'The person who is to carry it out; null while it is open.' })
  ownerId?: string | null

  @Field(() => ID, { nullable: true, description: 'The leader responsible (责任领导); null while it is open.' })
  leaderId?: string | null

  @Field(() => DateScalar, { nullable: true })
  dueOn?: string | null
}

@ObjectType({ description: 'An opinion as a draft notes it down; it becomes one when the review is submitted.' })
@InputType('DraftOpinionInput')
export class DraftOpinion {
  @Field(() => OpinionKindEnum, { description: 'What it asks for.' })
  kind!: OpinionKind

  @Field(() => String)
  text!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Pointed out on the spot (当场指出): noted, not for rectification. Problems and suggestions only.',
  })
  pointedOut?: boolean

  @Field(() => [DraftMeasure], {
    defaultValue: [],
    description: 'What the reviewer suggests to do about it; the subject takes it with the opinion, changes it or leaves it.',
  })
  measures!: DraftMeasure[]
}

export const draftOpinionsOf = (review: { draftOpinions: unknown }) =>
  (review.draftOpinions as DraftOpinion[]).map(opinion => ({ ...opinion, pointedOut: opinion.pointedOut ?? false }))

/** Problems of the measures in a review's opinions. */
export const problemsOfMeasures = (opinions: readonly DraftOpinion[], occurredOn: string): Problem[] =>
  opinions.flatMap(({ kind, pointedOut, measures }, i): Problem[] => {
    const at = `opinions.${i}.measures`
    if (measures.length > 0 && (pointedOut || !opinionKind.members[kind].lands)) return [{ at, code: 'NOT_ALLOWED' }]
    return measures.flatMap(({ text, dueOn }, j): Problem[] => [
      ...(text.trim() ? [] : [{ at: `${at}.${j}.text`, code: 'MISSING' } as const]),
      ...(dueOn && dueOn < occurredOn ? [{ at: `${at}.${j}.dueOn`, code: 'IN_PAST', limit: occurredOn } as const] : []),
    ])
  })
