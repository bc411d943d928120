import type { CheckKind, CheckSeverity } from '@pingyi/domain/internal'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { pageOf } from '../platform/access/list.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { CheckKindEnum, CheckSeverityEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'One thing found: the record on whose page it is put right.' })
export class CheckFinding {
  @Field(() => String, { description: 'The type of the record, such as Review or Person.' })
  type!: string

  @Field(() => ID)
  id!: string

  @Field(() => String, {
    description: 'What it is called: whom a review or rectification is about, the text of an opinion or measure, shortened.',
  })
  name!: string

  @Field(() => String, { nullable: true, description: 'The same in English, of things that have a name in both languages.' })
  english!: string | null

  @Field(() => String, { nullable: true, description: 'Where it lies: its organisation, or whom the opinion or measure is about.' })
  place!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day that it turns on: when it occurred, since when it waits, or was due.' })
  on!: string | null

  @Field(() => [Int], {
    description:
      'The numbers it is about: named and counted (HEADCOUNT_CONTRADICTS), announced and listed (CRITERIA_COUNT), how many bear the name (DUPLICATE_PERSON), days (RECORDED_LATE); else none.',
  })
  figures!: number[]
}

export const CheckFindingPage = pageOf(CheckFinding)

@ObjectType({ description: 'What was looked for, and how much of it was found among what the viewer may read.' })
export class DataCheck {
  @Field(() => CheckKindEnum)
  kind!: CheckKind

  @Field(() => CheckSeverityEnum, { description: 'What a finding does to the report if it stays.' })
  severity!: CheckSeverity

  @Field(() => Int, { description: 'How many there are.' })
  count!: number

  @Field(() => Boolean, { description: 'The viewer reads of such records only those that concern them: there may be more.' })
  partial!: boolean

  @Field(() => [CheckFinding], { description: 'The first three; none for a token that reads figures alone.' })
  examples!: CheckFinding[]
}
