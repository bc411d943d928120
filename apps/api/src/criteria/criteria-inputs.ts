import type { SubjectCapacity, SubjectKind } from '@pingyi/domain'
import { Field, InputType, Int } from 'type-graphql'
import { SubjectCapacityEnum, SubjectKindEnum } from '../platform/graphql/enums.ts'
import { TextInput } from '../platform/graphql/text.ts'
import { RevisionInput } from '../platform/revisions/revision-input.ts'

@InputType()
export class CriteriaSubjectInput {
  @Field(() => SubjectKindEnum)
  kind!: SubjectKind

  @Field(() => SubjectCapacityEnum, { nullable: true, description: 'The capacity of the person; left out: any.' })
  capacity?: SubjectCapacity | null
}

@InputType({ description: 'A criterion as it is written.' })
export class CriterionInput {
  @Field(() => String)
  code!: string

  @Field(() => TextInput)
  name!: TextInput

  @Field(() => TextInput, { nullable: true })
  explanation?: TextInput | null
}

@InputType()
export class GradeInput {
  @Field(() => String)
  code!: string

  @Field(() => TextInput)
  name!: TextInput
}

@InputType()
export class ScaleInput {
  @Field(() => String)
  code!: string

  @Field(() => TextInput)
  name!: TextInput

  @Field(() => [GradeInput])
  grades!: GradeInput[]
}

@InputType()
export class ReviseCriteriaSetInput extends RevisionInput {
  @Field(() => [CriteriaSubjectInput])
  subjects!: CriteriaSubjectInput[]

  @Field(() => Int, { nullable: true, description: 'How many criteria the source says there are, where it says so.' })
  announced?: number | null

  @Field(() => [CriterionInput])
  criteria!: CriterionInput[]

  @Field(() => ScaleInput, { nullable: true })
  scale?: ScaleInput | null
}
