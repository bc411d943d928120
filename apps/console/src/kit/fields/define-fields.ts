import type { Text } from '../../api/common-selections.ts'

/** What a field holds. A `custom` field is printed and asked for by the noun itself; a `derived` one is no field of the API, but made of others by the noun. */
export type Kind =
  | 'line'
  | 'longText'
  | 'day'
  | 'moment'
  | 'number'
  | 'flag'
  | 'code'
  | 'state'
  | 'text'
  | 'record'
  | 'records'
  | 'custom'
  | 'derived'

/** The column of a list; see `Column`. */
export type InList = {
  readonly sortable?: true
  readonly hidden?: true
  readonly roomy?: true
  readonly wide?: true
  readonly title?: true
  /** Changed in its place. */
  readonly edit?: true
  /** Every row has one of its own: never the same for many. */
  readonly own?: true
}
export type InForm = {
  /** The key of its help text. */
  readonly help?: string
  /** The field that the records to choose from are sorted by. */
  readonly sort?: string
}
export type Field = {
  readonly zh: string
  readonly en: string
  readonly kind: Kind
  /** The vocabulary of a code or state, the resource of a record. */
  readonly of?: string | undefined
  /** The column of its table, where it has another name than the field. */
  readonly column?: string
  readonly required?: true | undefined
  readonly list?: true | InList
  readonly form?: true | InForm | undefined
  readonly page?: true
}
export type Fields = Readonly<Record<string, Field>>

/** The fields of a type of the API: one line says what words, lists, forms, pages and the audit log need to know of a field. */
export type FieldList<T = unknown, F = Fields> = {
  /** The key that the labels stand under; the last part of it names the table. */
  readonly at: string
  readonly fields: F
  readonly type?: T
}

/** The kinds that fit a value. Days and moments are strings as well: they are told by their names. */
export type KindFor<Name, V> =
  | 'custom'
  | ([V] extends [boolean]
      ? 'flag'
      : [V] extends [number]
        ? 'number'
        : [V] extends [Text]
          ? 'text'
          : [V] extends [readonly unknown[]]
            ? 'records'
            : [V] extends [object]
              ? 'record'
              : string extends V
                ? Name extends 'on' | `${string}On`
                  ? 'day'
                  : Name extends 'at' | `${string}At`
                    ? 'moment'
                    : 'line' | 'longText' | 'code'
                : 'code' | 'state')

/** The field of an input that a field is written by. */
export type InputName<Name, OfKind> = OfKind extends 'record'
  ? `${Name & string}Id`
  : OfKind extends 'records'
    ? Name extends `${infer One}s`
      ? `${One}Ids`
      : never
    : Name

/** The kinds that no form asks for. */
type Unasked = 'moment' | 'state' | 'text'

/** What an input must be given is asked for as required. */
type MustBeGiven<V, OfKind> = null extends V ? false : OfKind extends 'flag' | 'number' | 'records' | 'custom' ? false : true

type Shown<Written, OfKind, Form> =
  | ({ readonly form?: undefined; readonly required?: undefined } & (
      | { readonly list: true | InList; readonly page?: true }
      | { readonly list?: true | InList; readonly page: true }
    ))
  | ({ readonly form: Form; readonly list?: true | InList; readonly page?: true } & (MustBeGiven<Written, OfKind> extends true
      ? { readonly required: true }
      : { readonly required?: true }))

type FieldOfKind<Name, Input, OfKind> = OfKind extends Kind
  ? { readonly zh: string; readonly en: string; readonly column?: string; readonly kind: OfKind } & (OfKind extends
      | 'record'
      | 'code'
      | 'state'
      ? { readonly of: string }
      : { readonly of?: undefined }) &
      (OfKind extends Unasked
        ? Shown<null, OfKind, never>
        : InputName<Name, OfKind> extends keyof Input
          ? Shown<Input[InputName<Name, OfKind>], OfKind, true | InForm>
          : Shown<null, OfKind, never>)
  : never

type DerivedField = { readonly zh: string; readonly en: string; readonly kind: 'derived' } & Shown<null, 'derived', never>

type NoField<Name> = { readonly 'no such field': Name }

/** What each field may say. A wrong one is an error at its own line, since the type of the list is not made of this. */
type Checked<T, Input, Derived, F> = {
  readonly [K in keyof F]: K extends keyof T
    ? FieldOfKind<K, Input, KindFor<K, NonNullable<T[K]>>>
    : K extends Derived
      ? DerivedField
      : NoField<K>
}

/** Declares what the console says of the fields of a type. `Input` is what its forms write; `Derived` names what is shown beside the fields. */
export const defineFields =
  <T, Input = never, Derived extends string = never>() =>
  <const F extends Readonly<Record<string, object>>>(
    at: string,
    fields: F & Checked<T, Input, Derived, F> & { readonly [K in Derived]: DerivedField },
  ): FieldList<T, { readonly [K in keyof F]: F[K] & Pick<Field, 'zh' | 'en' | 'kind'> }> => ({ at, fields })

export const labelOf = ({ at }: FieldList, name: string) => `${at}.${name}`

/** The labels of all fields in one language. */
export const labelsOf = ({ fields }: FieldList, language: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field[language]]))

/** The fields in their order; those named come first. */
export const fieldsInOrder = ({ fields }: FieldList, first: readonly string[] = []): [string, Field][] => [
  ...first.map((name): [string, Field] => [name, fields[name]!]),
  ...Object.entries(fields).filter(([name]) => !first.includes(name)),
]
