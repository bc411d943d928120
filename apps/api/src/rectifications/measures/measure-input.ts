import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../../platform/graphql/date.ts'

@InputType({ description: 'A measure as it is planned.' })
export class MeasureInput {
  @Field(() => String)
  text!: string

  @Field(() => ID, { nullable: true })
  ownerId?: string | null

  @Field(() => ID, { nullable: true })
  leaderId?: string | null

  @Field(() => DateScalar, { nullable: true })
  dueOn?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Kept up for good, so it is never done.' })
  ongoing?: boolean | null

  @Field(() => ID, { nullable: true, description: 'The suggestion of the reviewer that it comes from, as it is or changed.' })
  suggestedId?: string | null
}

@InputType()
export class CreateMeasureInput extends MeasureInput {
  @Field(() => ID)
  rectificationId!: string

  @Field(() => [ID], { nullable: true, description: 'The opinions that it answers; left out: all of the rectification.' })
  opinionIds?: string[] | null
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateMeasureInput {
  @Field(() => String, { nullable: true })
  text?: string | null

  @Field(() => ID, { nullable: true })
  ownerId?: string | null

  @Field(() => ID, { nullable: true })
  leaderId?: string | null

  @Field(() => DateScalar, { nullable: true })
  dueOn?: string | null

  @Field(() => Boolean, { nullable: true })
  ongoing?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'The opinions that it answers, all of them, by their ids.' })
  opinionIds?: string[] | null
}
