import type { PageInput, QueryArguments, Query as Root } from '../schema.ts'
import { send } from '../send.ts'
import { brackets, rootField } from './root-fields.ts'
import type { Checked, CheckedBelow, LeavesOf, Selected, SelectedBelow } from './select.ts'

/** A question to the API, which knows the types of its variables and of its answer. */
export type Query<Variables = object, Answer = unknown> = {
  operation: string
  /** Whether the variables stand by the field that takes them. */
  byField: boolean
  types?(variables: Variables): Answer
}
export type AnswerOf<Q> = Q extends Query<never, infer Answer> ? Answer : never

type Inputs = { PageInput: PageInput }
type Below = Readonly<Record<string, keyof Inputs>>
type Arguments<Name> = Name extends keyof QueryArguments ? QueryArguments[Name] : object
type ArgumentsBelow<B extends Below> = { readonly [K in keyof B]?: Inputs[B[K]] | null }
type Needed<Name> = Name extends keyof QueryArguments ? (object extends QueryArguments[Name] ? never : Name) : never
type ArgumentsByField<S> = { readonly [K in keyof S as Needed<K>]: Arguments<K> } & {
  readonly [K in keyof S & keyof QueryArguments]?: Arguments<K>
}

/** Asks one field of the API under its arguments. `below` are the variables that fields of the selection take. */
export function query<const Name extends LeavesOf<Root>>(name: Name): Query<Arguments<Name>, { readonly [K in Name]: Root[K] }>
export function query<const Name extends keyof Root, const S, const B extends Below = Record<never, never>>(
  name: Name,
  selection: S & CheckedBelow<Root[Name], S>,
  below?: B,
): Query<Arguments<Name> & ArgumentsBelow<B>, { readonly [K in Name]: SelectedBelow<Root[K], S> }>
export function query(name: keyof Root, selection: unknown = true, below: Below = {}): Query {
  const { declared, text } = rootField('query', name, selection)
  const more = Object.entries(below).map(([variable, type]) => `$${variable}: ${type}`)
  return { operation: `query ${name}${brackets([...declared, ...more])} { ${text} }`, byField: false }
}

/** Asks several fields of the API at once; the arguments of each are given under its name. */
export function queries<const S>(name: string, selection: S & Checked<Root, S>): Query<ArgumentsByField<S>, Selected<Root, S>> {
  const fields = Object.entries(selection as object).map(([field, below]) => rootField('query', field, below, { before: `${field}_` }))
  const declared = fields.flatMap(field => field.declared)
  return { operation: `query ${name}${brackets(declared)} { ${fields.map(({ text }) => text).join(' ')} }`, byField: true }
}

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
