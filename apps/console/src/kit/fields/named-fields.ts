/** The names of the fields that look like this. */
export type NamesOf<F, Look> = { [K in keyof F]: F[K] extends Look ? K : never }[keyof F]

export type Listed = { list: object | true }
export type Asked = { form: object | true }
export type OnPage = { page: true }
type Custom = { kind: 'custom' | 'records' | 'derived' }

/** What one noun shows otherwise than the list of its fields says. A field that only the noun knows how to show must be among it. */
export type Overrides<F, Look, Value, CustomValue = Value> = {
  readonly [K in keyof F as F[K] extends Look ? K : never]?: Value
} & { readonly [K in keyof F as F[K] extends Look & Custom ? K : never]: CustomValue }

/** A member `overrides`, which may be left out where no field must be among them. */
export type WithOverrides<O> = object extends O ? { overrides?: O } : { overrides: O }

/** The last argument of a function, which may be left out where it has no member that must be given. */
export type Optional<Options> = object extends Options ? [options?: Options] : [options: Options]
