import { Field, Int, ObjectType } from 'type-graphql'
import { Derivation, NamedDay } from '../field/deadlines/deadline-types.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { Rectification } from '../rectifications/rectification.ts'

@ObjectType({ description: 'The days off and the weekends worked of one year, by the notice in force.' })
export class CalendarYear {
  @Field(() => Int)
  year!: number

  @Field(() => Boolean, { description: 'Whether its notice is out; until then only weekends are known.' })
  isKnown!: boolean

  @Field(() => String, { nullable: true, description: 'The document; null where only its days are known.' })
  number!: string | null

  @Field(() => DateScalar, { nullable: true })
  publishedOn!: string | null

  @Field(() => [NamedDay])
  daysOff!: readonly NamedDay[]

  @Field(() => [NamedDay])
  makeUpDays!: readonly NamedDay[]

  @Field(() => String, { description: 'The same in the words of a notice, as `loadCalendarNotice` reads them.' })
  text!: string
}

@ObjectType({ description: 'A deadline that a notice would move.' })
export class DeadlineMove {
  @Field(() => Rectification, { nullable: true, description: 'Null for one that the viewer may not read.' })
  rectification!: Rectification | null

  @Field(() => DateScalar, { description: 'The day that is due by the present one.' })
  before!: string

  @Field(() => DateScalar, { description: 'The day that is due by the newer notice.' })
  after!: string

  @Field(() => Derivation, { description: 'How the newer day is found.' })
  derivation!: Derivation
}

@ObjectType({ description: 'What loading a notice would do; nothing is written.' })
export class CalendarNoticePreview {
  @Field(() => CalendarYear, { description: 'The year as it would be.' })
  year!: CalendarYear

  @Field(() => [NamedDay], { description: 'Days that would no longer be worked.' })
  newlyOff!: NamedDay[]

  @Field(() => [DateScalar], { description: 'Days that would be worked from then on.' })
  newlyWorked!: string[]

  @Field(() => Int, { description: 'How many open deadlines would move.' })
  moving!: number

  @Field(() => [DeadlineMove], { description: 'The first hundred of them.' })
  moves!: DeadlineMove[]
}
