import type { QueryArguments, Query as Root } from '../schema.ts'
import { send } from '../send.ts'
import { type Checked, printSelection, type Selected } from './select.ts'

/** A question to the API, which knows the types of its variables and of its answer. */
export type Query<Variables = object, Answer = unknown> = {
  operation: string
  /** Whether the variables stand by the field that takes them. */
  byField: boolean
  types?(variables: Variables): Answer
}
export type AnswerOf<Q> = Q extends Query<never, infer Answer> ? Answer : never

type Bare = Omit<Root, keyof QueryArguments>

/** Asks fields of the API that take no arguments. It does without the table of arguments, which the first load goes without. */
export const bareQuery = <const S>(name: string, selection: S & Checked<Bare, S>): Query<object, Selected<Bare, S>> => ({
  operation: `query ${name} ${printSelection(selection as object)}`,
  byField: false,
})

const flat = (variables: object) =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([field, args]) => Object.entries(args).map(([arg, value]) => [`${field}_${arg}`, value])),
  )

/** Asks a question of the API once. */
export const ask = <Variables extends object, Answer>(
  { operation, byField }: Query<Variables, Answer>,
  variables: NoInfer<Variables>,
  signal?: AbortSignal,
) => send<Answer>(operation, byField ? flat(variables) : variables, signal)
