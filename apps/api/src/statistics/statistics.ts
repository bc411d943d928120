import type { OpinionStatus } from '@pingyi/domain'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { Organization } from '../organizations/organization.ts'
import { AuthorityRule } from '../platform/authority.ts'
import { DateScalar } from '../platform/date.ts'
import { OpinionStatusEnum } from '../platform/enums.ts'
import type { Scope, Times } from './scope.ts'

@ObjectType({ description: 'Numerator of denominator; percent has two decimals, half up, and is null when the denominator is 0 (未统计).' })
export class Ratio {
  @Field(() => Int)
  numerator!: number

  @Field(() => Int)
  denominator!: number

  @Field(() => Float, { nullable: true })
  percent!: number | null
}

@ObjectType({
  description: 'What a coverage stands on: the roster by its rule on its day, as it was known at knownAt; asOf leaves it alone.',
})
export class Base {
  @Field(() => String, { description: 'The roster rule and which capacities count, such as AT_END/ANY_CAPACITY.' })
  rule!: string

  @Field(() => DateScalar)
  on!: string

  @Field(() => Int, { description: 'Subjects due: on the roster and not excluded.' })
  count!: number

  @Field(() => Int)
  excluded!: number
}

@ObjectType({ description: 'How many of those due were reviewed at least once, as persons or organisations, never as acts.' })
export class Coverage {
  @Field(() => Int)
  due!: number

  @Field(() => Int)
  reviewed!: number

  @Field(() => Int)
  notReviewed!: number

  @Field(() => Ratio)
  ratio!: Ratio

  @Field(() => Base)
  base!: Base
}

@ObjectType({
  description:
    'What one rule of authority came to. Persons (人) and acts (人次) are apart; attendances are of those present, not of those reviewed.',
})
export class AuthorityFigures {
  @Field(() => AuthorityRule)
  rule!: AuthorityRule

  @Field(() => Int)
  reviewers!: number

  @Field(() => Int, { description: 'Acts: one subject reviewed twice makes two.' })
  reviews!: number

  @Field(() => Int)
  organizationsReviewed!: number

  @Field(() => Int)
  personsReviewed!: number

  @Field(() => Int, { description: 'Those present at the occasions, by name or headcount, each occasion once.' })
  attendances!: number
}

@ObjectType({ description: 'Reviews by form; the shares add up to 100.00.' })
export class FormFigures {
  @Field(() => ReviewForm)
  form!: ReviewForm

  @Field(() => Int)
  reviews!: number

  @Field(() => Int, { description: 'Different persons reviewed in this form.' })
  persons!: number

  @Field(() => Float, { nullable: true, description: 'Per cent of all reviews, two decimals.' })
  share!: number | null
}

@ObjectType()
export class OpinionStatusFigure {
  @Field(() => OpinionStatusEnum)
  status!: OpinionStatus

  @Field(() => Int)
  count!: number
}

@ObjectType({
  description:
    'Opinions of the reviews that count. total = problems + suggestions; praise and help stand apart. Those withdrawn stand in byStatus alone.',
})
export class OpinionFigures {
  @Field(() => Int)
  total!: number

  @Field(() => Int)
  problems!: number

  @Field(() => Int)
  suggestions!: number

  @Field(() => Int)
  praise!: number

  @Field(() => Int)
  help!: number

  @Field(() => [OpinionStatusFigure])
  byStatus!: OpinionStatusFigure[]
}

@ObjectType({ description: 'Measures; total = not cancelled.' })
export class MeasureFigures {
  @Field(() => Int)
  total!: number

  @Field(() => Int)
  planned!: number

  @Field(() => Int)
  inProgress!: number

  @Field(() => Int)
  done!: number

  @Field(() => Int)
  verified!: number

  @Field(() => Int)
  cancelled!: number
}

@ObjectType({ description: 'Rectification cases. Due: the agreed deadline is on or before asOf; a case without a deadline is not due.' })
export class RectificationFigures {
  @Field(() => Int)
  cases!: number

  @Field(() => Int)
  due!: number

  @Field(() => Int, { description: 'Of those due, accepted by asOf.' })
  accepted!: number

  @Field(() => Ratio, { description: 'accepted of due.' })
  rate!: Ratio

  @Field(() => Ratio, { description: 'Accepted on or before the deadline, of due.' })
  onTime!: Ratio

  @Field(() => Int, { description: 'Past the deadline and not accepted.' })
  late!: number

  @Field(() => Int, { description: 'The deadline is the day of asOf, and not accepted.' })
  dueToday!: number
}

@ObjectType({ description: 'The figures of a cycle in one part of the tree, as of a moment, by what was recorded until a moment.' })
export class Statistics {
  @Field(() => Cycle)
  cycle!: Cycle

  @Field(() => Organization)
  organization!: Organization

  @Field(() => Date, { description: 'What was true then.' })
  asOf!: Date

  @Field(() => Date, { description: 'What had been recorded by then.' })
  knownAt!: Date

  @Field(() => Coverage)
  organizations!: Coverage

  @Field(() => Coverage)
  members!: Coverage

  @Field(() => [AuthorityFigures])
  byAuthority!: AuthorityFigures[]

  @Field(() => [FormFigures])
  byForm!: FormFigures[]

  @Field(() => OpinionFigures)
  opinions!: OpinionFigures

  @Field(() => MeasureFigures)
  measures!: MeasureFigures

  @Field(() => RectificationFigures)
  rectification!: RectificationFigures

  scope!: Scope
  times!: Times
}

@ObjectType()
export class StatisticsPage {
  @Field(() => [Statistics])
  items!: Statistics[]

  @Field(() => Int)
  total!: number
}
