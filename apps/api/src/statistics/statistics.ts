import type { AuthorityClass, CycleEntry, MemberCapacityRule, RosterRule } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { ReviewForm } from '../criteria/review-form.ts'
import { Cycle } from '../cycles/cycle.ts'
import { Organization } from '../organizations/organization.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { AuthorityClassEnum, CycleEntryEnum, MemberCapacityRuleEnum, RosterRuleEnum } from '../platform/graphql/enums.ts'
import type { DutyCount } from './duties/count-duties.ts'
import { Ratio } from './ratio.ts'
import { MeasureFigures, RectificationFigures } from './rectification-figures.ts'
import { OpinionFigures, ReviewFigures } from './review-figures.ts'
import type { RuleCount } from './reviews-by-rule.ts'
import type { Scope, Times } from './scope.ts'

@ObjectType({
  description: 'What a coverage stands on: the roster by its rule on its day, as it was known at knownAt; asOf leaves it alone.',
})
export class Base {
  @Field(() => RosterRuleEnum, { description: 'Who is due: the members of which day.' })
  rosterRule!: RosterRule

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether probationary members are due beside full ones; null where organisations are counted.',
  })
  probationaryDue!: boolean | null

  @Field(() => MemberCapacityRuleEnum, {
    nullable: true,
    description: 'Which reviews count for members; null where organisations are counted.',
  })
  memberCapacityRule!: MemberCapacityRule | null

  @Field(() => [AuthorityClassEnum], {
    description: 'The classes of reviews that count: leaders’, and the upper level’s where the cycle says so.',
  })
  classes!: AuthorityClass[]

  @Field(() => DateScalar, { description: 'The day of the roster: by where a person stood on it they count.' })
  on!: string

  @Field(() => Int, { description: 'Subjects due: on the roster and not excluded.' })
  count!: number

  @Field(() => Int, { description: 'Subjects on the roster that are left out with a reason; not in count.' })
  excluded!: number
}

@ObjectType({ description: 'How many of those due a leader reviewed at least once, as persons or organisations, never as acts.' })
export class Coverage {
  @Field(() => Int, { description: 'Subjects due: the base’s count. Persons (人) in members, organisations in organizations.' })
  due!: number

  @Field(() => Int, {
    description: 'Those of them with at least one review that counts: by a leader who owes it, submitted or disclosed, not void.',
  })
  reviewed!: number

  @Field(() => Int, { description: 'due less reviewed; notReviewed(…) lists them.' })
  notReviewed!: number

  @Field(() => Ratio, { description: 'reviewed of due.' })
  ratio!: Ratio

  @Field(() => Base, { description: 'What due stands on.' })
  base!: Base
}

@ObjectType({ description: 'What the reviews of one class came to: leaders’, mutual ones, those from below, by the masses or delegates.' })
export class ClassFigures {
  @Field(() => AuthorityClassEnum, { description: 'In what standing the reviews were given.' })
  class!: AuthorityClass

  @Field(() => Int, { description: 'Different persons (人) who reviewed.' })
  reviewers!: number

  @Field(() => Int, { description: 'Acts (人次).' })
  reviews!: number

  @Field(() => Int, { description: 'Different organisations reviewed.' })
  organizationsReviewed!: number

  @Field(() => Int, { description: 'Different persons (人) reviewed, in whatever capacity.' })
  personsReviewed!: number
}

@ObjectType({ description: 'Reviews by form; the shares add up to 100.00.' })
export class FormFigures {
  @Field(() => ReviewForm, { description: 'The form of review, in the revision that was used.' })
  form!: ReviewForm

  @Field(() => Int, { description: 'Acts (人次): reviews given in this form.' })
  reviews!: number

  @Field(() => Int, { description: 'Different persons reviewed in this form.' })
  persons!: number

  @Field(() => Ratio, {
    description: 'reviews of all reviews; the last one that is not empty takes the balance, so that all add up to 100.00.',
  })
  share!: Ratio
}

@ObjectType({ description: 'The figures of a cycle in one part of the tree, as of a moment, by what was recorded until a moment.' })
export class Statistics {
  @Field(() => Cycle, { description: 'The cycle that was asked for.' })
  cycle!: Cycle

  @Field(() => CycleEntryEnum, { description: 'Whether the cycle was entered live or from records: a figure from records says so.' })
  entry!: CycleEntry

  @Field(() => Organization, { description: 'The top of the part of the tree that the figures cover, itself included.' })
  organization!: Organization

  @Field(() => Date, { description: 'What was true then.' })
  asOf!: Date

  @Field(() => Date, { description: 'What had been recorded by then.' })
  knownAt!: Date

  @Field(() => Coverage, { description: 'Of the organisations due, how many were reviewed.' })
  organizations!: Coverage

  @Field(() => Coverage, { description: 'Of the members (人) due, how many were reviewed.' })
  members!: Coverage

  @Field(() => ReviewFigures, { description: 'The reviews in sum.' })
  reviews!: ReviewFigures

  @Field(() => [ClassFigures], { description: 'A line for each class in which there were reviews. Only leaders’ reviews are coverage.' })
  byClass!: ClassFigures[]

  @Field(() => [FormFigures], { description: 'A line for each form that was used.' })
  byForm!: FormFigures[]

  @Field(() => OpinionFigures, { description: 'Opinions raised in the reviews.' })
  opinions!: OpinionFigures

  @Field(() => MeasureFigures, { description: 'Measures of the rectifications.' })
  measures!: MeasureFigures

  @Field(() => RectificationFigures, { description: 'How far the rectifications have come.' })
  rectification!: RectificationFigures

  scope!: Scope
  times!: Times
  countsByRule!: readonly RuleCount[]
  /** Coverage by rule and of reviewers, counted when it is asked for. */
  duties!: () => Promise<readonly DutyCount[]>
}

@ObjectType({ description: 'One page of the figures of the parts below.' })
export class StatisticsPage {
  @Field(() => [Statistics], { description: 'The figures of each, in the order of the tree.' })
  items!: Statistics[]

  @Field(() => Int, { description: 'How many parts there are in all.' })
  total!: number
}
