import { Field, Float, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Numerator of denominator; percent has two decimals, half up, and is null when the denominator is 0 (未统计).' })
export class Ratio {
  @Field(() => Int, { description: 'How many of them.' })
  numerator!: number

  @Field(() => Int, { description: 'Of how many; 0 where nothing was due.' })
  denominator!: number

  @Field(() => Float, {
    nullable: true,
    description: 'numerator of denominator in per cent, two decimals, half up; null = not counted (未统计), never read it as 0.',
  })
  percent!: number | null
}
