import type { CheckedFields, DerivedField } from './checked-fields.ts'
import type { Field, FieldList } from './field.ts'

/** Declares what the console says of the fields of a type. `Input` is what its forms write; `Derived` names what is shown beside the fields. */
export const defineFields =
  <T, Input = never, Derived extends string = never>() =>
  <const F extends Readonly<Record<string, object>>>(
    at: string,
    fields: F & CheckedFields<T, Input, Derived, F> & { readonly [K in Derived]: DerivedField },
  ): FieldList<T, { readonly [K in keyof F]: F[K] & Pick<Field, 'zh' | 'en' | 'kind'> }> => ({ at, fields })
