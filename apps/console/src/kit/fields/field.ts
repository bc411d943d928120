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

/** The field of an input that a field is written by. */
export type InputName<Name, OfKind> = OfKind extends 'record'
  ? `${Name & string}Id`
  : OfKind extends 'records'
    ? Name extends `${infer One}s`
      ? `${One}Ids`
      : never
    : Name

export const labelOf = ({ at }: FieldList, name: string) => `${at}.${name}`

/** The labels of all fields in one language. */
export const labelsOf = ({ fields }: FieldList, language: 'zh' | 'en') =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field[language]]))

/** The fields in their order; those named come first. */
export const fieldsInOrder = ({ fields }: FieldList, first: readonly string[] = []): [string, Field][] => [
  ...first.map((name): [string, Field] => [name, fields[name]!]),
  ...Object.entries(fields).filter(([name]) => !first.includes(name)),
]
