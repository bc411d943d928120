import { Field, ID, InputType } from 'type-graphql'

@InputType()
export class CreateSavedViewInput {
  @Field(() => String, { description: 'The name of the list, such as reviews.' })
  list!: string

  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'The list’s settings as they stand in the console’s address.' })
  query!: string

  @Field(() => ID, { nullable: true, description: 'Shared with this organisation and all below it, by somebody who holds a post there.' })
  organizationId?: string | null
}

@InputType({ description: 'What is left out stays as it is.' })
export class UpdateSavedViewInput {
  @Field(() => String, { nullable: true })
  name?: string

  @Field(() => String, { nullable: true })
  query?: string | null

  @Field(() => ID, { nullable: true, description: 'Null: no longer shared.' })
  organizationId?: string | null
}
