import type { ProblemCode } from '@pingyi/domain'
import { Field, Int, ObjectType } from 'type-graphql'

/** How many problems are shown; all are counted. */
export const mostShown = 500

@ObjectType({ description: 'What one sheet of the file holds, compared with what is stored.' })
export class ImportSheet {
  @Field(() => String)
  sheet!: string

  @Field(() => Int)
  rows!: number

  @Field(() => Int)
  create!: number

  @Field(() => Int)
  update!: number

  @Field(() => Int)
  unchanged!: number
}

@ObjectType({ description: 'One thing wrong with the file: where it stands, as Excel counts, and what it is.' })
export class ImportProblem {
  @Field(() => String)
  sheet!: string

  @Field(() => Int, { nullable: true })
  row!: number | null

  @Field(() => String, { nullable: true, description: 'The header of the column.' })
  column!: string | null

  @Field(() => String, {
    description: 'A problem code; UNREADABLE_FILE with a code of FileFault as value; UNAVAILABLE when it could not be applied.',
  })
  code!: ProblemCode | 'UNREADABLE_FILE' | 'UNAVAILABLE'

  @Field(() => String, { nullable: true })
  value!: string | null

  @Field(() => String, { nullable: true })
  limit!: string | null
}

@ObjectType({ description: 'What a file would change, and what is wrong with it.' })
export class ImportReport {
  @Field(() => [ImportSheet])
  sheets!: ImportSheet[]

  @Field(() => [ImportProblem], { description: 'The first 500.' })
  problems!: ImportProblem[]

  @Field(() => Int)
  problemCount!: number
}
