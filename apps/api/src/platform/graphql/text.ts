import { Field, InputType, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A name in both languages of the console.' })
export class Text {
  @Field(() => String)
  zh!: string

  @Field(() => String)
  en!: string
}

@InputType()
export class TextInput {
  @Field(() => String)
  zh!: string

  @Field(() => String)
  en!: string
}
