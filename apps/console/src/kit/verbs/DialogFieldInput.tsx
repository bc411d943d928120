import { Box, MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { RecordSelect } from '../fields/RecordSelect.tsx'

/** A field of a verb's dialog. */
export type DialogField = {
  name: string
  /** The translation key of its label. */
  label: string
  required?: boolean
  /** The translation key of its help text. */
  help?: string
  kind?: 'text' | 'line' | 'day' | 'number' | 'record' | 'choice'
  /** The resource that a record is chosen from, and the field that its records are sorted by. */
  resource?: string
  sort?: string
  choices?: readonly { id: string; name: string }[]
  /** The translation key of the choice of nothing. */
  none?: string
  initial?: string
  /** The field is shown only while this is true of the values filled in so far. */
  when?: (values: Record<string, string>) => boolean
}

type Props = {
  field: DialogField
  first: boolean
  value: string
  onChange: (value: string) => void
  /** The sentence of its problem. */
  problem?: string | undefined
}

export function DialogFieldInput({ field, first, value, onChange, problem }: Props) {
  const { label, required = false, kind = 'text', choices = [], none, help, resource = '', sort } = field
  const translate = useTranslate()
  if (kind === 'record')
    return (
      <Box sx={{ pt: 1 }}>
        <RecordSelect
          resource={resource}
          {...(sort && { sort })}
          label={translate(label)}
          required={required}
          size="medium"
          error={problem !== undefined}
          helperText={problem}
          value={value || null}
          onChange={id => onChange(id ?? '')}
        />
      </Box>
    )
  return (
    <TextField
      label={translate(label)}
      required={required}
      error={problem !== undefined}
      helperText={problem ?? (help && translate(help))}
      multiline={kind === 'text'}
      minRows={kind === 'text' ? 3 : undefined}
      select={kind === 'choice'}
      type={kind === 'day' ? 'date' : kind === 'number' ? 'number' : 'text'}
      slotProps={kind === 'day' || none ? { inputLabel: { shrink: true }, select: { displayEmpty: Boolean(none) } } : {}}
      autoFocus={first && kind !== 'choice'}
      sx={{ mt: 1 }}
      value={value}
      onChange={event => onChange(event.target.value)}
    >
      {none && <MenuItem value="">{translate(none)}</MenuItem>}
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {translate(name, { _: name })}
        </MenuItem>
      ))}
    </TextField>
  )
}
