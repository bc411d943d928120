import type { OpinionKind, SubjectCapacity, SubjectKind } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { OpinionKindEnum, SubjectCapacityEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { Text } from '../platform/graphql/text.ts'

@ObjectType({ description: 'Whom a set is for; without a capacity, for persons in any.' })
export class CriteriaSubject {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind

  @Field(() => SubjectCapacityEnum, { nullable: true })
  capacity?: SubjectCapacity | null
}

@ObjectType()
export class Criterion {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text

  @Field(() => Text, { nullable: true })
  explanation?: Text | null
}

@ObjectType()
export class Grade {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text
}

@ObjectType({ description: 'Grades from best to worst.' })
export class Scale {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text

  @Field(() => [Grade])
  grades!: Grade[]
}

@ObjectType({ description: 'One part of what is written down; `gives`: what kind of opinion grows out of it.' })
export class FormPart {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text

  @Field(() => Boolean)
  required!: boolean

  @Field(() => OpinionKindEnum, { nullable: true })
  gives?: OpinionKind | null
}

@ObjectType({ description: 'A kind of meeting or place at which a form is used.' })
export class OccasionKind {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text
}
