import type { ProblemCode } from '@pingyi/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { type ImportMark, ImportMarkEnum } from './import-mark.ts'

/** How many problems are listed. All are counted. */
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

  @Field(() => Int, { nullable: true, description: 'The row as Excel counts, from 1; null where the whole sheet is meant.' })
  row!: number | null

  @Field(() => String, { nullable: true, description: 'The header of the column.' })
  column!: string | null

  @Field(() => String, {
    description: 'A problem code; UNREADABLE_FILE with a code of FileFault as value; UNAVAILABLE when it could not be applied.',
  })
  code!: ProblemCode | 'UNREADABLE_FILE' | 'UNAVAILABLE'

  @Field(() => String, { nullable: true, description: 'What the cell holds; null where it is empty.' })
  value!: string | null

  @Field(() => String, { nullable: true, description: 'The most or the least that may stand there; with UNKNOWN, the words that may.' })
  limit!: string | null
}

/** How many lines of the tree are listed. All are counted. */
export const mostBranches = 500

@ObjectType({ description: 'One organisation of the tree as it will stand, parents before children, with the people in it and below.' })
export class ImportBranch {
  @Field(() => String)
  name!: string

  @Field(() => Int, { description: '0 at the top.' })
  depth!: number

  @Field(() => ImportMarkEnum, { description: 'What the file does to it.' })
  mark!: ImportMark

  @Field(() => Int, { description: 'People that are new.' })
  create!: number

  @Field(() => Int, { description: 'People that are changed or transferred here.' })
  update!: number

  @Field(() => Int, { description: 'People of the file that stay as they are.' })
  unchanged!: number

  @Field(() => ID, {
    nullable: true,
    description: 'One of the same name that lies elsewhere, which the file does not speak of: perhaps this one was meant.',
  })
  namesakeId!: string | null

  @Field(() => String, { nullable: true, description: 'Below which organisation the namesake lies; null at the top.' })
  namesakeParent!: string | null
}

@ObjectType({ description: 'What a file would change, and what is wrong with it.' })
export class ImportReport {
  @Field(() => [ImportSheet], { description: 'Sheet by sheet, what it would change.' })
  sheets!: ImportSheet[]

  @Field(() => Int, { description: 'People of the file with an organisation who are members or become so.' })
  members!: number

  @Field(() => Int, { description: 'People of the file with an organisation who only take part there.' })
  affiliated!: number

  @Field(() => [ImportProblem], { description: 'The first 500.' })
  problems!: ImportProblem[]

  @Field(() => Int, { description: 'How many problems there are in all; the first of them are listed.' })
  problemCount!: number

  @Field(() => [ImportBranch], { description: 'The tree of the organisations that the file speaks of; the first 500.' })
  organizations!: ImportBranch[]

  @Field(() => Int, { description: 'Lines of the whole tree.' })
  organizationCount!: number
}
