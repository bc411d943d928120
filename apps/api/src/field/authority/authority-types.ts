import type {
  AuthorityClass,
  AuthorityRelation,
  AuthorityReviewer,
  AuthorityMatrix as Matrix,
  Obligation,
  SubjectKind,
} from '@pingyi/domain'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import {
  AuthorityClassEnum,
  AuthorityRelationEnum,
  AuthorityReviewerEnum,
  ObligationEnum,
  SubjectKindEnum,
} from '../../platform/graphql/enums.ts'
import { Text, TextInput } from '../../platform/graphql/text.ts'

@ObjectType({ description: 'One line of who reviews whom.' })
export class AuthorityRule {
  @Field(() => String)
  code!: string

  @Field(() => AuthorityReviewerEnum, { description: 'In what quality somebody reviews by it.' })
  reviewer!: AuthorityReviewer

  @Field(() => AuthorityRelationEnum, { description: 'How the reviewer must stand to the subject.' })
  relation!: AuthorityRelation

  @Field(() => SubjectKindEnum, { description: 'What it covers: organisations or persons.' })
  subject!: SubjectKind

  @Field(() => AuthorityClassEnum, { description: 'In what standing reviews by it are given; only leaders’ reviews count as coverage.' })
  class!: AuthorityClass

  @Field(() => ObligationEnum, { description: 'What it obliges to in each cycle.' })
  obligation!: Obligation

  @Field(() => Text)
  name!: Text

  @Field(() => String)
  source!: string
}

@ObjectType({
  description: 'Who reviews whom in a cycle. Where several rules fit, the one that obliges most counts, and among equals the first.',
})
export class AuthorityMatrix {
  @Field(() => String)
  code!: string

  @Field(() => Int)
  revision!: number

  @Field(() => [AuthorityRule], { description: 'Its lines in their order.' })
  rules!: AuthorityRule[]
}

@InputType({ description: 'A line of the authority matrix as it is written: with all that is read of it.' })
export class AuthorityRuleInput {
  @Field(() => String)
  code!: string

  @Field(() => AuthorityReviewerEnum)
  reviewer!: AuthorityReviewer

  @Field(() => AuthorityRelationEnum)
  relation!: AuthorityRelation

  @Field(() => SubjectKindEnum)
  subject!: SubjectKind

  @Field(() => AuthorityClassEnum)
  class!: AuthorityClass

  @Field(() => ObligationEnum)
  obligation!: Obligation

  @Field(() => TextInput)
  name!: TextInput

  @Field(() => String)
  source!: string
}

@InputType({ description: 'An authority matrix as it is written, at most 100 lines.' })
export class AuthorityMatrixInput {
  @Field(() => String, { defaultValue: 'OWN', description: 'A name of your own for it.' })
  code!: string

  @Field(() => Int, { defaultValue: 1 })
  revision!: number

  @Field(() => [AuthorityRuleInput])
  rules!: AuthorityRuleInput[]
}

/** The rule of a cycle’s matrix with this code. */
export function ruleOf(matrix: unknown, code: string): AuthorityRule {
  const rule = (matrix as Matrix).rules.find(one => one.code === code)
  if (!rule) throw new Error(`no authority rule ${code} in the cycle’s matrix`)
  return rule as AuthorityRule
}
