import type { Mutation, MutationArguments } from '../schema.ts'
import { brackets, rootField } from './root-fields.ts'
import type { CheckedBelow, SelectedBelow } from './select.ts'

/** A mutation of the API, which knows the types of its variables and of its answer. */
export type Verb<Variables = object, Answer = unknown> = {
  name: string
  operation: string
  /** Whether it takes an idempotency key. */
  keyed: boolean
  types?(variables: Variables): Answer
}
export type VerbArguments<Name> = Name extends keyof MutationArguments ? Omit<MutationArguments[Name], 'idempotencyKey'> : object

/** A verb whose arguments are spelled here: the first load goes without the table of them. A plain answer has the selection `true`. */
export function spelledVerb<const Name extends keyof Mutation, const S>(
  name: Name,
  args: string | undefined,
  selection: S & CheckedBelow<Mutation[Name], S>,
): Verb<VerbArguments<Name>, SelectedBelow<Mutation[Name], S>> {
  const { names, declared, text } = rootField(name, args, selection)
  return { name, operation: `mutation ${name}${brackets(declared)} { data: ${text} }`, keyed: names.includes('idempotencyKey') }
}
