import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class CreateSavedViewInput {
  @Field(() => String)
  list!: string

  @Field(() => String)
  name!: string

  @Field(() => String)
  query!: string

  @Field(() => ID, { nullable: true, description: 'Shared with this organisation and all below it, by somebody who holds a post there.' })
  organizationId?: string | null
}

@InputType()
export class UpdateSavedViewInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => String, { nullable: true })
  query?: string

  @Field(() => ID, { nullable: true, description: 'Null: no longer shared.' })
  organizationId?: string | null
}
