import type { Text } from '../../api/common-selections.ts'
import type { InForm, InList, InputName, Kind } from './field.ts'

/** The kinds that fit a value. Days and moments are strings as well: they are told by their names. */
type KindFor<Name, V> =
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
          ? Shown<Input[InputName<Name, OfKind>], OfKind, OfKind extends 'flag' ? true : true | InForm>
          : Shown<null, OfKind, never>)
  : never

export type DerivedField = { readonly zh: string; readonly en: string; readonly kind: 'derived' } & Shown<null, 'derived', never>

type NoField<Name> = { readonly 'no such field': Name }

/** What each field may say. A wrong one is an error at its own line, since the type of the list is not made of this. */
export type CheckedFields<T, Input, Derived, F> = {
  readonly [K in keyof F]: K extends keyof T
    ? FieldOfKind<K, Input, KindFor<K, NonNullable<T[K]>>>
    : K extends Derived
      ? DerivedField
      : NoField<K>
}
