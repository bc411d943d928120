import type { AuthorityRelation, AuthorityReviewer, AuthorityMatrix as Matrix, SubjectKind } from '@pingyi/domain'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { AuthorityRelationEnum, AuthorityReviewerEnum, SubjectKindEnum } from '../../platform/graphql/enums.ts'
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

  @Field(() => Boolean, { description: 'What it covers must be reviewed in each cycle; otherwise it may be.' })
  due!: boolean

  @Field(() => Text)
  name!: Text

  @Field(() => String)
  source!: string
}

@ObjectType({ description: 'Who reviews whom in a cycle. Where several rules fit, the first one counts.' })
export class AuthorityMatrix {
  @Field(() => String)
  code!: string

  @Field(() => Int)
  revision!: number

  @Field(() => [AuthorityRule], { description: 'Its lines, in the order in which they are tried.' })
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

  @Field(() => Boolean)
  due!: boolean

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
