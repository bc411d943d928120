import { type PageInput, type QueryArguments, queryArguments, type Query as Root } from '../schema.ts'
import type { Query } from './ask.ts'
import { brackets, rootField } from './root-fields.ts'
import type { Checked, CheckedBelow, LeavesOf, Selected, SelectedBelow } from './select.ts'

type Inputs = { PageInput: PageInput }
type Below = Readonly<Record<string, keyof Inputs>>
type Arguments<Name> = Name extends keyof QueryArguments ? QueryArguments[Name] : object
type ArgumentsBelow<B extends Below> = { readonly [K in keyof B]?: Inputs[B[K]] | null }
type Needed<Name> = Name extends keyof QueryArguments ? (object extends QueryArguments[Name] ? never : Name) : never
type ArgumentsByField<S> = { readonly [K in keyof S as Needed<K>]: Arguments<K> } & {
  readonly [K in keyof S & keyof QueryArguments]?: Arguments<K>
}

const argumentsOf = (name: string) => (queryArguments as Readonly<Record<string, string>>)[name]

/** Asks one field of the API under its arguments. `below` are the variables that fields of the selection take. */
export function query<const Name extends LeavesOf<Root>>(name: Name): Query<Arguments<Name>, { readonly [K in Name]: Root[K] }>
export function query<const Name extends keyof Root, const S, const B extends Below = Record<never, never>>(
  name: Name,
  selection: S & CheckedBelow<Root[Name], S>,
  below?: B,
): Query<Arguments<Name> & ArgumentsBelow<B>, { readonly [K in Name]: SelectedBelow<Root[K], S> }>
export function query(name: keyof Root, selection: unknown = true, below: Below = {}): Query {
  const { declared, text } = rootField(name, argumentsOf(name), selection)
  const more = Object.entries(below).map(([variable, type]) => `$${variable}: ${type}`)
  return { operation: `query ${name}${brackets([...declared, ...more])} { ${text} }`, byField: false }
}

/** Asks several fields of the API at once; the arguments of each are given under its name. */
export function queries<const S>(name: string, selection: S & Checked<Root, S>): Query<ArgumentsByField<S>, Selected<Root, S>> {
  const fields = Object.entries(selection as object).map(([field, below]) =>
    rootField(field, argumentsOf(field), below, { before: `${field}_` }),
  )
  const declared = fields.flatMap(field => field.declared)
  return { operation: `query ${name}${brackets(declared)} { ${fields.map(({ text }) => text).join(' ')} }`, byField: true }
}
