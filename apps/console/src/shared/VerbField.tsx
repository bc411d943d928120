import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'

type Choice = { id: string; name: string }

/** One thing a verb needs to be told. */
export type Asked = {
  name: string
  label: string
  required?: boolean
  kind?: 'text' | 'line' | 'day' | 'choice'
  initial?: string
  choices?: readonly Choice[]
  /** The word for choosing none. */
  none?: string
  /** Asked only where what else was told makes it sensible. */
  when?: (told: Readonly<Record<string, string>>) => boolean
}

type Props = { asked: Asked; value: string; autoFocus: boolean; onChange: (value: string) => void }

export function VerbField({ asked: { label, required = false, kind = 'text', choices = [], none }, value, autoFocus, onChange }: Props) {
  const translate = useTranslate()
  return (
    <TextField
      label={translate(label)}
      required={required}
      select={kind === 'choice'}
      multiline={kind === 'text'}
      {...(kind === 'text' && { minRows: 3 })}
      type={kind === 'day' ? 'date' : 'text'}
      slotProps={kind === 'day' || none ? { inputLabel: { shrink: true }, select: { displayEmpty: true } } : {}}
      autoFocus={autoFocus}
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
