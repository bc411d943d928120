import { vocabularies } from '@pingyi/domain/internal'
import type { ReactElement } from 'react'
import { DateInput, NumberInput, TextInput, type Validator } from 'react-admin'
import type { CellEdit, Column } from '../table/column.ts'
import { CheckboxInput } from './CheckboxInput.tsx'
import { CodeInput } from './CodeInput.tsx'
import type { Field, InForm, Kind } from './field.ts'
import { RecordInput } from './RecordInput.tsx'

type InputProps = {
  source: string
  label: string
  helperText: string | false
  validate?: Validator
}
type KindOfField = {
  /** How it is printed: the column of a list, or a value on a page. */
  column: (name: string, field: Field) => Partial<Column<unknown>>
  /** How it is changed in its place in a list. */
  edit: CellEdit<unknown>['kind'] | null
  input: ((props: InputProps, field: Field & InForm) => ReactElement) | null
}

const plain = () => ({})
const vocabularyOf = ({ of }: Field) => vocabularies.find(({ name }) => name === of) ?? { name: String(of), codes: [] }

/** What GraphQL takes for an Int. */
const whole = { step: 1, min: -(2 ** 31), max: 2 ** 31 - 1 }

/** What the kit knows of each kind of field. Without an input, the noun asks for it itself. */
export const kinds: Record<Kind, KindOfField> = {
  line: { column: plain, edit: 'line', input: props => <TextInput {...props} /> },
  longText: { column: plain, edit: 'text', input: props => <TextInput multiline minRows={2} {...props} /> },
  day: { column: () => ({ as: 'day' }), edit: 'day', input: props => <DateInput {...props} /> },
  moment: { column: () => ({ as: 'moment' }), edit: null, input: null },
  number: { column: plain, edit: null, input: props => <NumberInput {...whole} {...props} /> },
  flag: { column: plain, edit: null, input: ({ source, label }) => <CheckboxInput source={source} label={label} /> },
  code: {
    column: (_, { of }) => (of ? { code: of } : {}),
    edit: null,
    input: (props, field) => <CodeInput of={vocabularyOf(field)} {...props} />,
  },
  state: { column: (_, { of }) => (of ? { state: of } : {}), edit: null, input: null },
  text: { column: plain, edit: null, input: null },
  record: {
    column: name => ({ source: `${name}.name` }),
    edit: 'record',
    input: (props, { of = '', sort }) => <RecordInput resource={of} {...(sort && { sort })} {...props} />,
  },
  records: { column: plain, edit: null, input: null },
  custom: { column: plain, edit: null, input: null },
  derived: { column: plain, edit: null, input: null },
}
