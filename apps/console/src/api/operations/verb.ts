import { type Mutation, mutationArguments } from '../schema.ts'
import type { CheckedBelow, LeavesOf, SelectedBelow } from './select.ts'
import { spelledVerb, type Verb, type VerbArguments } from './spelled-verb.ts'

const argumentsOf = (name: string) => (mutationArguments as Readonly<Record<string, string>>)[name]

/** Does one mutation under its arguments; there is no selection where it answers with a plain value. */
export function verb<const Name extends LeavesOf<Mutation>>(name: Name): Verb<VerbArguments<Name>, Mutation[Name]>
export function verb<const Name extends keyof Mutation, const S>(
  name: Name,
  selection: S & CheckedBelow<Mutation[Name], S>,
): Verb<VerbArguments<Name>, SelectedBelow<Mutation[Name], S>>
export function verb(name: keyof Mutation, selection: unknown = true): Verb {
  return spelledVerb(name, argumentsOf(name), selection as never)
}
