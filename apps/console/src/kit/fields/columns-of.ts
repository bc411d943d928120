import type { CellEdit, Column } from '../table/column.ts'
import { type Field, type FieldList, type Fields, fieldsInOrder, labelOf } from './field.ts'
import { kinds } from './kinds.tsx'
import type { Listed, NamesOf, Optional, Overrides, WithOverrides } from './named-fields.ts'
import { inputName } from './values-of.ts'

type Editing<Row> = Pick<CellEdit<Row>, 'verb' | 'offered'>
type Edited<F> = NamesOf<F, { list: { edit: true } }>
type Options<F, Row> = {
  /** Fields that come first. */
  first?: readonly NamesOf<F, Listed>[]
} & ([Edited<F>] extends [never] ? { edit?: undefined } : { edit: Editing<Row> }) &
  // An override goes before what the list says; null leaves the column out.
  WithOverrides<Overrides<F, Listed, Partial<Column<Row>> | null, { readonly text: NonNullable<Column<Row>['text']> } | null>>

type Plain<Row> = {
  first?: readonly string[]
  edit?: Editing<Row>
  overrides?: Readonly<Record<string, Partial<Column<Row>> | null>>
}

/** How one field is printed: in a list, or on a page. */
export const columnOf = (list: FieldList, name: string, field: Field): Column<unknown> => ({
  source: name,
  label: labelOf(list, name),
  ...kinds[field.kind].column(name, field),
})

function editOf(name: string, { kind, of, list }: Field, editing: Editing<never> | undefined): { edit?: CellEdit<never> } {
  const editedAs = kinds[kind].edit
  if (typeof list !== 'object' || !list.edit || !editedAs || !editing) return {}
  const before = (row: Readonly<Record<string, { id: string } | null>>) => row[name]?.id ?? null
  const record = kind === 'record' && { resource: of ?? '', before }
  return { edit: { ...editing, field: inputName(name, kind), kind: editedAs, ...(list.own && { own: true }), ...record } }
}

/** The columns of a noun's list, in the order of its fields. */
export function columnsOf<T, F extends Fields, Row>(list: FieldList<T, F>, ...[options]: Optional<Options<F, Row>>): Column<Row>[] {
  const { first = [], edit: editing, overrides = {} } = (options ?? {}) as Plain<Row>
  return fieldsInOrder(list, first).flatMap(([name, field]) => {
    if (!field.list || overrides[name] === null) return []
    const { edit: _, own: __, ...look } = field.list === true ? {} : field.list
    return { ...columnOf(list, name, field), ...look, ...editOf(name, field, editing), ...overrides[name] } as Column<Row>
  })
}
