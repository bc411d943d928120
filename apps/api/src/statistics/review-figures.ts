import type { OpinionStatus } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { OpinionStatusEnum } from '../platform/graphql/enums.ts'

@ObjectType({ description: 'All reviews that count, by whichever rule and in whatever form.' })
export class ReviewFigures {
  @Field(() => Int, { description: 'Acts (人次): one subject reviewed twice makes two.' })
  total!: number

  @Field(() => Int, { description: 'Different persons (人) who reviewed.' })
  reviewers!: number

  @Field(() => Int, { description: 'Different organisations reviewed as such.' })
  organizations!: number

  @Field(() => Int, { description: 'Different persons (人) reviewed.' })
  persons!: number

  @Field(() => Int, { description: 'Reviews that state that no problem was found.' })
  noProblem!: number
}

@ObjectType({ description: 'How many opinions stand in one status.' })
export class OpinionStatusFigure {
  @Field(() => OpinionStatusEnum, { description: 'Where the opinions stand, as of asOf.' })
  status!: OpinionStatus

  @Field(() => Int, { description: 'How many stand there.' })
  count!: number
}

@ObjectType({
  description:
    'Opinions of the reviews that count. total = problems + suggestions; pointed out, praise and help stand apart. Those withdrawn stand in byStatus alone.',
})
export class OpinionFigures {
  @Field(() => Int, { description: 'problems + suggestions: those that must land.' })
  total!: number

  @Field(() => Int, { description: 'Things wrong, to be put right.' })
  problems!: number

  @Field(() => Int, { description: 'Things to do better.' })
  suggestions!: number

  @Field(() => Int, { description: 'Problems and suggestions pointed out on the spot (当场指出), not for rectification, so not in total.' })
  pointedOut!: number

  @Field(() => Int, { description: 'Things done well; nothing is to be done, so not in total.' })
  praise!: number

  @Field(() => Int, { description: 'Requests for help; answered, not put right, so not in total.' })
  help!: number

  @Field(() => [OpinionStatusFigure], {
    description: 'All of them by where they stand, the withdrawn ones included; a status without any is left out.',
  })
  byStatus!: OpinionStatusFigure[]
}
