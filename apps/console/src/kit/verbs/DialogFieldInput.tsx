import { DateInput, SelectArrayInput, SelectInput, TextInput } from 'react-admin'
import { FocusFirst } from '../fields/FocusFirst.tsx'
import { RecordInput } from '../fields/RecordInput.tsx'
import { required } from '../fields/required.ts'

/** The values filled in so far; null where a field is empty. */
export type DialogValues = Record<string, string | null>

/** A field of a verb's dialog. */
export type DialogField = {
  name: string
  /** The translation key of its label. */
  label: string
  required?: boolean
  /** The translation key of its help text. */
  help?: string
  /** The value of `choices` is the ids chosen, with commas between. */
  kind?: 'text' | 'line' | 'day' | 'number' | 'record' | 'choice' | 'choices'
  /** The resource that a record is chosen from, and the field that its records are sorted by. */
  resource?: string
  sort?: string
  choices?: readonly { id: string; name: string }[]
  /** The translation key of the choice of nothing. */
  none?: string
  initial?: string
  /** The field is shown only while this is true of the values filled in so far. */
  when?: (values: DialogValues) => boolean
}

/** The fields that are shown with these values. */
export const askedFields = (ask: readonly DialogField[], values: DialogValues) => ask.filter(({ when }) => !when || when(values))

export const initialValuesOf = (ask: readonly DialogField[]): DialogValues =>
  Object.fromEntries(ask.map(({ name, initial }) => [name, initial || null]))

export const givenValuesOf = (ask: readonly DialogField[], values: DialogValues): DialogValues =>
  Object.fromEntries(askedFields(ask, values).map(({ name }) => [name, values[name]?.trim() || null]))

export function DialogFieldInput({ field }: { field: DialogField }) {
  const { name, label, required: isRequired = false, kind = 'text', choices = [], none, help, resource = '', sort } = field
  const input = {
    source: name,
    label,
    fullWidth: true,
    helperText: help ?? false,
    ...(isRequired && { validate: required() }),
  } as const
  if (kind === 'record') return <RecordInput resource={resource} {...(sort && { sort })} {...input} />
  if (kind === 'day') return <DateInput {...input} />
  if (kind === 'choice')
    return (
      <SelectInput
        choices={[...choices]}
        {...(none && { emptyText: none, slotProps: { inputLabel: { shrink: true }, select: { displayEmpty: true } } })}
        {...input}
      />
    )
  if (kind === 'choices')
    return (
      <SelectArrayInput
        choices={[...choices]}
        translateChoice={false}
        format={(ids: string | null) => (ids ? ids.split(',') : [])}
        parse={(ids: readonly string[]) => ids.join(',')}
        {...input}
      />
    )
  // A count: with a least value the browser also refuses fractions.
  if (kind === 'number') return <TextInput type="number" slotProps={{ htmlInput: { min: 0 } }} {...input} />
  return <TextInput {...(kind === 'text' ? { multiline: true, minRows: 3 } : { type: 'text' })} {...input} />
}

/** The fields of a dialog, one below the other. */
export const DialogFieldInputs = ({ ask, values }: { ask: readonly DialogField[]; values: DialogValues }) => (
  <FocusFirst when={ask[0]?.kind !== 'choice'}>
    {askedFields(ask, values).map(asked => (
      <DialogFieldInput key={asked.name} field={asked} />
    ))}
  </FocusFirst>
)
