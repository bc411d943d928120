import { Field, ID, InputType } from 'type-graphql'

@InputType({ description: 'The written reply to one opinion of the rectification.' })
export class ReplyLineInput {
  @Field(() => ID)
  opinionId!: string

  @Field(() => String)
  text!: string
}

@InputType({ description: 'The written reply to one opinion that was put right on the spot, and what was done.' })
export class AtOnceLineInput extends ReplyLineInput {
  @Field(() => String, {
    nullable: true,
    description: 'What was done: it becomes a measure that is done. Left out: only planned ones were.',
  })
  done?: string | null
}
