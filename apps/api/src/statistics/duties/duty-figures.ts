import { Field, Int, ObjectType } from 'type-graphql'
import { AuthorityRule } from '../../field/authority/authority-types.ts'
import { Ratio } from '../ratio.ts'

@ObjectType({
  description:
    'What one rule of authority came to. Persons (人) and acts (人次) are apart; attendances are of those present, not of those reviewed.',
})
export class RuleFigures {
  @Field(() => AuthorityRule, { description: 'The line of the cycle’s authority matrix by which the reviews were given.' })
  rule!: AuthorityRule

  @Field(() => Int, {
    nullable: true,
    description: 'Subjects due that a holder of the rule could review on the day of the roster; null where it does not oblige to each.',
  })
  due!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Those of them reviewed by the rule, or by who owes it; null where it does not oblige to each.',
  })
  reviewed!: number | null

  @Field(() => Ratio, { nullable: true, description: 'reviewed of due.' })
  ratio!: Ratio | null

  @Field(() => Int, { description: 'Different persons (人) who reviewed by it.' })
  reviewers!: number

  @Field(() => Int, { description: 'Acts (人次): one subject reviewed twice makes two.' })
  reviews!: number

  @Field(() => Int, { description: 'Different organisations reviewed by it.' })
  organizationsReviewed!: number

  @Field(() => Int, { description: 'Different persons (人) reviewed by it, in whatever capacity.' })
  personsReviewed!: number

  @Field(() => Int, { description: 'Those present (人次) at the occasions, by name or headcount, each occasion once.' })
  attendances!: number
}

@ObjectType({
  description: 'Whether every leader reviews (每名书记都作点评): those who owe reviews in the cycle, by their rules or by assignment.',
})
export class ReviewerFigures {
  @Field(() => Int, { description: 'Leaders (人) who owe reviews.' })
  due!: number

  @Field(() => Int, { description: 'Those of them who gave at least one that they owe.' })
  reviewed!: number

  @Field(() => Int, { description: 'Those of them who gave one, and whose subjects are all reviewed by the rules that they owe.' })
  complete!: number

  @Field(() => Ratio, { description: 'reviewed of due.' })
  ratio!: Ratio
}
