import type { Problem } from '@pingyi/domain'
import { type ClassType, Field, InputType } from 'type-graphql'
import { TextInput } from '../graphql/text.ts'
import type { RevisedRow } from './revised-row.ts'

/** What every revision is written with. */
@InputType()
export abstract class RevisionInput {
  @Field(() => TextInput)
  name!: TextInput

  @Field(() => String)
  source!: string
}

/** What the verbs need to know of one kind of thing that is kept in revisions. */
export type RevisionRules<T extends RevisedRow, I extends RevisionInput> = {
  readonly Input: ClassType<I>
  /** Everything wrong with what is written; a rule of the domain. */
  readonly problemsOf: (code: string, input: I) => Problem[]
  /** Its columns beside name and source. */
  readonly columnsOf: (input: I) => Partial<T>
  /** SQL condition: something uses the row `t`, so it no longer changes. */
  readonly used: string
  /** The kinds of audit events, in the order of the verbs. */
  readonly events: readonly [created: string, revised: string, retired: string, reinstated: string]
}

/** Leaves out the fields that are not given. */
export const given = <T extends object>(thing: T): T =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== null && value !== undefined)) as T
