import type { DeadlineRuleKind, DeadlineRule as Rule } from '@pingyi/domain'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../../platform/graphql/date.ts'
import { DeadlineRuleKindEnum } from '../../platform/graphql/enums.ts'
import { Text } from '../../platform/graphql/text.ts'

@InputType({ description: 'How a deadline is found: `on` for STATED and BEFORE_MEETING, `days` and `months` for those that count them.' })
export class DeadlineRuleInput implements Rule {
  @Field(() => DeadlineRuleKindEnum)
  kind!: DeadlineRuleKind

  @Field(() => DateScalar, { nullable: true, description: 'The day that is stated, or the day of the meeting.' })
  on?: string | null

  @Field(() => Int, { nullable: true })
  days?: number | null

  @Field(() => Int, { nullable: true, description: 'How many months on; 0 is the month that it begins in.' })
  months?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Whether a last day that is not worked moves; left out: as the kind of rule says.' })
  rolls?: boolean | null
}

@ObjectType({ description: 'How a deadline is found, as data.' })
export class DeadlineRule implements Rule {
  @Field(() => DeadlineRuleKindEnum)
  kind!: DeadlineRuleKind

  @Field(() => DateScalar, { nullable: true })
  on?: string | null

  @Field(() => Int, { nullable: true })
  days?: number | null

  @Field(() => Int, { nullable: true })
  months?: number | null

  @Field(() => Boolean, { nullable: true })
  rolls?: boolean | null
}

@ObjectType({ description: 'A day and the holiday that it is off or worked for.' })
export class NamedDay {
  @Field(() => DateScalar)
  on!: string

  @Field(() => Text)
  name!: Text
}

@ObjectType({ description: 'Days of one holiday that a deadline passed over.' })
export class HolidayPassed {
  @Field(() => Text)
  name!: Text

  @Field(() => [DateScalar])
  days!: string[]
}

@ObjectType({ description: 'The clock stood still from the end of one day to the end of another; `days` as the rule counts them.' })
export class DeadlinePause {
  @Field(() => DateScalar)
  from!: string

  @Field(() => DateScalar)
  to!: string

  @Field(() => Int)
  days!: number
}

@ObjectType({ description: 'A deadline that stood before and was changed.' })
export class DeadlineBefore {
  @Field(() => DateScalar, { description: 'The day of the change.' })
  on!: string

  @Field(() => DateScalar, { nullable: true })
  before!: string | null
}

@ObjectType({ description: 'A school term, both days included.' })
export class DerivationTerm {
  @Field(() => String)
  name!: string

  @Field(() => DateScalar)
  startsOn!: string

  @Field(() => DateScalar)
  endsOn!: string
}

@ObjectType({ description: 'How a deadline was found: enough to explain it.' })
export class Derivation {
  @Field(() => DeadlineRule)
  rule!: DeadlineRule

  @Field(() => DateScalar, { description: 'The first day, which is not counted.' })
  from!: string

  @Field(() => DateScalar)
  dueOn!: string

  @Field(() => Int, { description: 'Saturdays and Sundays passed over.' })
  weekendDays!: number

  @Field(() => [HolidayPassed])
  holidays!: HolidayPassed[]

  @Field(() => [NamedDay], { description: 'Weekends that were counted because they are worked (调休).' })
  makeUpDays!: NamedDay[]

  @Field(() => DateScalar, { nullable: true, description: 'The last day before it was moved off a day that is not worked.' })
  rolledFrom!: string | null

  @Field(() => [Int], { description: 'Years that it depends on and whose notice is not out: it may move.' })
  unknownYears!: number[]

  @Field(() => [DeadlinePause])
  pauses!: DeadlinePause[]

  @Field(() => [DeadlineBefore])
  changes!: DeadlineBefore[]

  @Field(() => DerivationTerm, { nullable: true })
  term!: DerivationTerm | null
}
