import { Fragment, type ReactNode } from 'react'
import { FocusFirst } from './FocusFirst.tsx'
import { type FieldList, type Fields, fieldsInOrder, labelOf } from './field.ts'
import { kinds } from './kinds.tsx'
import type { Asked, NamesOf, Overrides, WithOverrides } from './named-fields.ts'
import { required } from './required.ts'
import { inputName } from './values-of.ts'

type Own = { helperText?: string | false; slotProps?: object }
export type FieldInputsProps<F> = {
  of: FieldList<unknown, F>
  /** Fields that come first. */
  first?: readonly NamesOf<F, Asked>[]
  /** Focuses the first field. */
  autoFocus?: boolean
  // An override stands in the place of an input; null asks for nothing.
} & WithOverrides<Overrides<F, Asked, ReactNode>>

function inputOf(list: FieldList, name: string, own: Own): ReactNode {
  const field = list.fields[name]!
  const { help, sort } = typeof field.form === 'object' ? field.form : {}
  const props = {
    source: inputName(name, field.kind),
    label: labelOf(list, name),
    helperText: help ?? (false as const),
    ...(field.required && { validate: required() }),
    ...own,
  }
  return kinds[field.kind].input?.(props, { ...field, ...(sort && { sort }) }) ?? null
}

/** The input of one field, as the list says, with what a form says otherwise. */
export const FieldInput = <F extends Fields>({ of, name, ...own }: { of: FieldList<unknown, F>; name: NamesOf<F, Asked> & string } & Own) =>
  inputOf(of, name, own)

export function fieldInputs<F extends Fields>({ of, first = [], autoFocus = false, overrides }: FieldInputsProps<F>): ReactNode {
  const instead: Readonly<Record<string, ReactNode>> = overrides ?? {}
  const asked = fieldsInOrder(of, first as readonly string[]).filter(([, { form }]) => form)
  return (
    <FocusFirst when={autoFocus}>
      {asked.map(([name]) => (
        <Fragment key={name}>{name in instead ? instead[name] : inputOf(of, name, {})}</Fragment>
      ))}
    </FocusFirst>
  )
}

/** The inputs of all fields that a form asks for, one below the other. */
export const FieldInputs = <F extends Fields>(props: FieldInputsProps<F>) => fieldInputs(props)
