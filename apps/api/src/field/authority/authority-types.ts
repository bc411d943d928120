import type { AuthorityRelation, AuthorityMatrix as Matrix, AuthorityRule as Rule, SubjectKind } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { AuthorityRelationEnum, SubjectKindEnum } from '../../platform/graphql/enums.ts'
import { Text } from '../../platform/graphql/text.ts'

@ObjectType({ description: 'One line of who reviews whom.' })
export class AuthorityRule {
  @Field(() => String)
  code!: string

  @Field(() => String, { description: 'The capability that a post gives, or MEMBER.' })
  reviewer!: Rule['reviewer']

  @Field(() => AuthorityRelationEnum)
  relation!: AuthorityRelation

  @Field(() => SubjectKindEnum)
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

  @Field(() => [AuthorityRule])
  rules!: AuthorityRule[]
}

/** The rule of a cycle’s matrix with this code. */
export function ruleOf(matrix: unknown, code: string): AuthorityRule {
  const rule = (matrix as Matrix).rules.find(one => one.code === code)
  if (!rule) throw new Error(`no authority rule ${code} in the cycle’s matrix`)
  return rule as AuthorityRule
}
