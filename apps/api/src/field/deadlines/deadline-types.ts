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

  @Field(() => DateScalar, { nullable: true, description: 'The day that is stated, or that of the meeting; else null.' })
  on?: string | null

  @Field(() => Int, { nullable: true, description: 'How many days, for the kinds that count them; else null.' })
  days?: number | null

  @Field(() => Int, { nullable: true, description: 'How many months, for the kinds that count them; else null.' })
  months?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Whether a day off moves on to the next working day.' })
  rolls?: boolean | null
}

@ObjectType({ description: 'A day and the holiday that it is off or worked for.' })
export class NamedDay {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string

  @Field(() => Text)
  name!: Text
}

@ObjectType({ description: 'Days of one holiday that a deadline passed over.' })
export class HolidayPassed {
  @Field(() => Text)
  name!: Text

  @Field(() => [DateScalar], { description: 'Its days off that were passed.' })
  days!: string[]
}

@ObjectType({ description: 'The clock stood still from the end of one day to the end of another; `days` as the rule counts them.' })
export class DeadlinePause {
  @Field(() => DateScalar, { description: 'The first day of the pause.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day from which the clock ran again.' })
  to!: string

  @Field(() => Int, { description: 'How many days the clock stood still.' })
  days!: number
}

@ObjectType({ description: 'A deadline that stood before and was changed.' })
export class DeadlineBefore {
  @Field(() => DateScalar, { description: 'The day of the change.' })
  on!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day that was due before; null where there was none.' })
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
  @Field(() => DeadlineRule, { description: 'The rule by which it is found.' })
  rule!: DeadlineRule

  @Field(() => DateScalar, { description: 'The first day, which is not counted.' })
  from!: string

  @Field(() => DateScalar)
  dueOn!: string

  @Field(() => Int, { description: 'Saturdays and Sundays passed over.' })
  weekendDays!: number

  @Field(() => [HolidayPassed], { description: 'The holidays passed on the way.' })
  holidays!: HolidayPassed[]

  @Field(() => [NamedDay], { description: 'Weekends that were counted because they are worked (调休).' })
  makeUpDays!: NamedDay[]

  @Field(() => DateScalar, { nullable: true, description: 'The last day before it was moved off a day that is not worked.' })
  rolledFrom!: string | null

  @Field(() => [Int], { description: 'Years that it depends on and whose notice is not out: it may move.' })
  unknownYears!: number[]

  @Field(() => [DeadlinePause], { description: 'The pauses that moved it on.' })
  pauses!: DeadlinePause[]

  @Field(() => [DeadlineBefore], { description: 'What was set before, the oldest first.' })
  changes!: DeadlineBefore[]

  @Field(() => DerivationTerm, { nullable: true, description: 'The school term that it ends with; null for other rules.' })
  term!: DerivationTerm | null
}
