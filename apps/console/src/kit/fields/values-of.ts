import type { Field, FieldList, Fields, InputName, Kind } from './field.ts'
import type { Asked, NamesOf } from './named-fields.ts'

type KindOf<F, K extends keyof F> = F[K] extends { kind: infer OfKind } ? OfKind : never
type Id = { readonly id: string }

/** What a form holds of the fields that it asks for: a record as its id, the others as the API gives them. */
export type ValuesOf<List> =
  List extends FieldList<infer T, infer F>
    ? {
        -readonly [K in NamesOf<F, Asked> as InputName<K, KindOf<F, K>>]: KindOf<F, K> extends 'record'
          ? F[K] extends { required: true }
            ? string
            : string | null
          : KindOf<F, K> extends 'records'
            ? readonly string[]
            : T[K & keyof T]
      }
    : never

type RowOf<T, F> = {
  readonly [K in NamesOf<F, Asked>]: KindOf<F, K> extends 'record'
    ? Id | null
    : KindOf<F, K> extends 'records'
      ? readonly Id[]
      : T[K & keyof T]
}

export const inputName = (name: string, kind: Kind) =>
  kind === 'record' ? `${name}Id` : kind === 'records' ? `${name.slice(0, -1)}Ids` : name

const inputValue = ({ kind }: Field, value: unknown) =>
  kind === 'record' ? ((value as Id | null)?.id ?? null) : kind === 'records' ? (value as readonly Id[]).map(({ id }) => id) : value

const asked = ({ fields }: FieldList) => Object.entries(fields).filter(([, { form }]) => form)

/** What the inputs of the form are called, but for the fields left out. */
export const inputNames = (list: FieldList, without: readonly string[]) =>
  asked(list).flatMap(([name, { kind }]) => (without.includes(name) ? [] : inputName(name, kind)))

export const formValues = (list: FieldList, row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(asked(list).map(([name, field]) => [inputName(name, field.kind), inputValue(field, row[name])]))

/** What a form begins with that changes a record. */
export const valuesOf = <T, F extends Fields>(list: FieldList<T, F>, row: RowOf<T, F>) => formValues(list, row) as ValuesOf<FieldList<T, F>>

/** The kinds of which a form knows no empty value. */
const given = ['code', 'number', 'custom'] as const
type Given<F> = { [K in keyof F]: F[K] extends { kind: (typeof given)[number] } ? K : never }[keyof F]

/** What a form begins with that makes a record; a code, a number and what is the noun's own it gives itself. */
export const emptyValues = <T, F extends Fields>(list: FieldList<T, F>) =>
  Object.fromEntries(
    asked(list)
      .filter(([, { kind }]) => !(given as readonly Kind[]).includes(kind))
      .map(([name, { kind, required }]) => [
        inputName(name, kind),
        kind === 'flag' ? false : kind === 'records' ? [] : required ? '' : null,
      ]),
  ) as Omit<ValuesOf<FieldList<T, F>>, Given<F>>
