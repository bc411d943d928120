import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../platform/graphql/date.ts'

@ObjectType({ description: 'How many of a class were there: members, delegates, parents …' })
@InputType('HeadcountInput')
export class Headcount {
  @Field(() => String, {
    description: 'A code of HeadcountClass such as MEMBERS or PARENT, its word in either language, or a word of the office’s own.',
  })
  class!: string

  @Field(() => Int, { description: 'How many of them were present (人次); up to 1,000,000.' })
  count!: number
}

@InputType()
export class CreateOccasionInput {
  @Field(() => ID)
  cycleId!: string

  @Field(() => ID)
  formId!: string

  @Field(() => String, { description: 'The code of one of the form’s kinds of occasion.' })
  kind!: string

  @Field(() => String, { nullable: true })
  title?: string | null

  @Field(() => DateScalar)
  heldOn!: string

  @Field(() => String, { nullable: true })
  place?: string | null

  @Field(() => ID)
  organizationId!: string

  @Field(() => ID, { nullable: true })
  chairId?: string | null

  @Field(() => [Headcount], { nullable: true })
  headcounts?: Headcount[] | null

  @Field(() => [ID], { nullable: true, description: 'Those present, by their ids.' })
  attendeeIds?: string[] | null
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateOccasionInput {
  @Field(() => String, { nullable: true })
  kind?: string | null

  @Field(() => String, { nullable: true })
  title?: string | null

  @Field(() => DateScalar, { nullable: true })
  heldOn?: string | null

  @Field(() => String, { nullable: true })
  place?: string | null

  @Field(() => ID, { nullable: true })
  chairId?: string | null

  @Field(() => [Headcount], { nullable: true })
  headcounts?: Headcount[] | null

  @Field(() => [ID], { nullable: true, description: 'Those present, all of them, by their ids.' })
  attendeeIds?: string[] | null
}
