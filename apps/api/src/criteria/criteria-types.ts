import type { OpinionKind, SubjectCapacity, SubjectKind } from '@pingyi/domain'
import { Field, ObjectType } from 'type-graphql'
import { OpinionKindEnum, SubjectCapacityEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { Text } from '../platform/graphql/text.ts'

@ObjectType({ description: 'Whom a set is for; without a capacity, for persons in any.' })
export class CriteriaSubject {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind

  @Field(() => SubjectCapacityEnum, { nullable: true, description: 'The capacity of the person; null: any.' })
  capacity?: SubjectCapacity | null
}

@ObjectType({ description: 'One thing that a review is to look at, such as one of the “five goods” (五个好).' })
export class Criterion {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text

  @Field(() => Text, { nullable: true })
  explanation?: Text | null
}

@ObjectType({ description: 'One grade of a scale.' })
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

  @Field(() => [Grade], { description: 'From best to worst.' })
  grades!: Grade[]
}

@ObjectType({ description: 'One part of what is written down: a text, or the list of the opinions that it gives.' })
export class FormPart {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text

  @Field(() => Boolean, { description: 'A submitted review must have it.' })
  required!: boolean

  @Field(() => OpinionKindEnum, {
    nullable: true,
    description: 'It is the list of opinions of this kind and has no text; null where it is a text, of which nothing must be put right.',
  })
  gives?: OpinionKind | null
}

@ObjectType({ description: 'A kind of meeting or place at which a form is used.' })
export class OccasionKind {
  @Field(() => String)
  code!: string

  @Field(() => Text)
  name!: Text
}
