import type { UnfinishedWork } from '@pingyi/domain'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { UnfinishedWorkEnum } from '../../platform/graphql/enums.ts'

@ObjectType({ description: 'How much of one kind of work is open in a cycle.' })
export class UnfinishedCount {
  @Field(() => UnfinishedWorkEnum, { description: 'What is open.' })
  kind!: UnfinishedWork

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType({ description: 'What became of one kind of open work when the cycle was closed.' })
export class SettledWork extends UnfinishedCount {
  @Field(() => Boolean, { description: 'Carried over into the next cycle; otherwise explained, and frozen.' })
  carried!: boolean

  @Field(() => String, { nullable: true, description: 'Why it was left open; null where it is carried over.' })
  reason!: string | null
}

@InputType()
export class SettledWorkInput {
  @Field(() => UnfinishedWorkEnum, { description: 'What is open.' })
  kind!: UnfinishedWork

  @Field(() => Boolean, { description: 'True carries it over into the next cycle; false needs a reason.' })
  carried!: boolean

  @Field(() => String, { nullable: true })
  reason?: string | null
}

@InputType({ description: 'What becomes of each kind of open work.' })
export class CloseCycleInput {
  @Field(() => [SettledWorkInput], { description: 'Each kind of which something is open, once.' })
  settled!: SettledWorkInput[]

  @Field(() => ID, { nullable: true, description: 'The cycle into which open work is carried over.' })
  nextCycleId?: string | null
}

@ObjectType({ description: 'The figures of one organisation as they stood when the cycle was closed.' })
export class ClosingFigures {
  organizationId!: string

  @Field(() => Int, { description: 'Organisations due.' })
  organizationsDue!: number

  @Field(() => Int, { description: 'Of them, reviewed.' })
  organizationsReviewed!: number

  @Field(() => Int, { description: 'Members due.' })
  membersDue!: number

  @Field(() => Int, { description: 'Of them, reviewed.' })
  membersReviewed!: number

  @Field(() => Int, { description: 'Opinions that must land.' })
  opinions!: number

  @Field(() => Int, { description: 'Measures that were not cancelled.' })
  measures!: number

  @Field(() => Int, { description: 'Rectifications.' })
  rectifications!: number

  @Field(() => Int, { description: 'Of them, due.' })
  rectificationsDue!: number

  @Field(() => Int, { description: 'Of those due, accepted.' })
  rectificationsAccepted!: number
}
