import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { DescriptionList } from '../page/DescriptionList.tsx'
import { LabeledValue, LabeledValues } from '../page/LabeledValue.tsx'
import { useCellContent } from '../table/Cells.tsx'
import { columnOf } from './columns-of.ts'
import { type FieldList, type Fields, fieldsInOrder, labelOf } from './field.ts'
import type { NamesOf, OnPage, Overrides, WithOverrides } from './named-fields.ts'

type Props<F> = {
  of: FieldList<unknown, F>
  record: object
  /** Fields that come first. */
  first?: readonly NamesOf<F, OnPage>[]
} & WithOverrides<Overrides<F, OnPage, ReactNode>>

/** The fields of a record's page: their labels and values. An override stands in the place of a value; null leaves it out. */
export function useFieldValues<F extends Fields>({ of, record, first = [], overrides }: Props<F>): [string, ReactNode][] {
  const translate = useTranslate()
  const content = useCellContent()
  const instead: Readonly<Record<string, ReactNode>> = overrides ?? {}
  return fieldsInOrder(of, first as readonly string[])
    .filter(([, { page }]) => page)
    .map(([name, field]) => [
      translate(labelOf(of, name)),
      name in instead ? instead[name] : content(columnOf(of, name, field), record as unknown),
    ])
}

/** The values beside each other, each under its label. */
export const FieldValues = <F extends Fields>(props: Props<F>) => (
  <LabeledValues>
    {useFieldValues(props).map(([label, value]) => (
      <LabeledValue key={label} label={label}>
        {value}
      </LabeledValue>
    ))}
  </LabeledValues>
)

/** The values one below the other, each beside its label. */
export const FieldDescriptions = <F extends Fields>(props: Props<F>) => <DescriptionList items={useFieldValues(props)} />
