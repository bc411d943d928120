import type { Mutation, MutationArguments } from '../schema.ts'
import { brackets, rootField } from './root-fields.ts'
import type { CheckedBelow, LeavesOf, SelectedBelow } from './select.ts'

/** A mutation of the API, which knows the types of its variables and of its answer. */
export type Verb<Variables = object, Answer = unknown> = {
  name: string
  operation: string
  /** Whether it takes an idempotency key. */
  keyed: boolean
  types?(variables: Variables): Answer
}
type Arguments<Name> = Name extends keyof MutationArguments ? Omit<MutationArguments[Name], 'idempotencyKey'> : object

/** Does one mutation under its arguments; there is no selection where it answers with a plain value. */
export function verb<const Name extends LeavesOf<Mutation>>(name: Name): Verb<Arguments<Name>, Mutation[Name]>
export function verb<const Name extends keyof Mutation, const S>(
  name: Name,
  selection: S & CheckedBelow<Mutation[Name], S>,
): Verb<Arguments<Name>, SelectedBelow<Mutation[Name], S>>
export function verb(name: keyof Mutation, selection: unknown = true): Verb {
  const { names, declared, text } = rootField('mutation', name, selection)
  return { name, operation: `mutation ${name}${brackets(declared)} { data: ${text} }`, keyed: names.includes('idempotencyKey') }
}
