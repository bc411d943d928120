/** A field selected under another name, or with arguments. */
export class Field<Name extends string = string, Below = unknown> {
  readonly name: Name
  readonly args: string
  readonly below: Below
  constructor(name: Name, args: string, below: Below) {
    this.name = name
    this.args = args
    this.below = below
  }
}

/** Selects a field that is JSON in the schema, with the type of what the API puts there. */
export type Json<T> = true & { readonly json: T }
export const json = <T>() => true as Json<T>

/** Selects a field of the schema under the name of its key, with arguments as GraphQL writes them. */
export const field = <const Name extends string, const Below = true>(name: Name, args = '', below: Below = true as Below) =>
  new Field(name, args, below)

type Unwrapped<V> = V extends readonly (infer Item)[] ? Unwrapped<Item> : NonNullable<V>
type IsLeaf<V> = unknown extends V ? true : Unwrapped<V> extends object ? false : true

/** The fields of a type that have no fields of their own. */
export type LeavesOf<T> = { [K in keyof T]: IsLeaf<T[K]> extends true ? K : never }[keyof T]

/** What can be selected of a type: `true` for a value, fields for an object. */
export type Selection<T> = {
  readonly [K in keyof T]?: (IsLeaf<T[K]> extends true ? true : Selection<Unwrapped<T[K]>>) | Field
}

/** The type in place of a field that the schema does not have. No value has it, so that the field does not compile. */
type NoField<Name> = { readonly 'no such field': Name }

/** The selection itself, with an error at each field that the type does not have. */
export type Checked<T, S> = {
  readonly [K in keyof S]: S[K] extends Field<infer Name, infer Below>
    ? Name extends keyof T
      ? Field<Name, CheckedBelow<T[Name], Below>>
      : NoField<Name>
    : K extends keyof T
      ? CheckedBelow<T[K], S[K]>
      : NoField<K>
}
export type CheckedBelow<V, S> =
  IsLeaf<V> extends true ? true : S extends true ? { readonly 'select fields of': V } : Checked<Unwrapped<V>, S>

/** What the API answers to a selection of a type. Null and lists are as in the schema. */
export type Selected<T, S> = {
  readonly [K in keyof S]: S[K] extends Field<infer Name, infer Below>
    ? SelectedBelow<T[Name & keyof T], Below>
    : SelectedBelow<T[K & keyof T], S[K]>
}
export type SelectedBelow<V, S> =
  S extends Json<infer T>
    ? T
    : S extends true
      ? V
      : V extends null | undefined
        ? V
        : V extends readonly (infer Item)[]
          ? readonly SelectedBelow<Item, S>[]
          : Selected<V, S>

/** Declares what is selected of a type. */
export const select =
  <T>() =>
  <const S extends Selection<T>>(selection: S & Checked<T, S>): S =>
    selection

const below = (selected: unknown) => (selected === true ? '' : ` ${printSelection(selected as object)}`)
const brackets = (args: string) => args && `(${args})`

/** A selection as GraphQL writes it. */
export const printSelection = (selection: object): string => {
  const fields = Object.entries(selection).map(([key, selected]) => {
    if (!(selected instanceof Field)) return key + below(selected)
    return (selected.name === key ? key : `${key}: ${selected.name}`) + brackets(selected.args) + below(selected.below)
  })
  return `{ ${fields.join(' ')} }`
}
