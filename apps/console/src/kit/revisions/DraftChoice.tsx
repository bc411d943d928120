import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'

type Props<Code extends string> = {
  of: { readonly name: string; readonly codes: readonly Code[] }
  label: string
  value: Code
  onChange: (value: Code) => void
  /** Said below, of what is chosen. */
  help?: string
}

/** A choice among the codes of a vocabulary. */
export function DraftChoice<Code extends string>({ of, label, value, onChange, help }: Props<Code>) {
  const translate = useTranslate()
  return (
    <TextField
      select
      size="small"
      label={translate(label)}
      value={value}
      helperText={help}
      sx={{ maxWidth: { sm: 320 } }}
      onChange={event => {
        const chosen = of.codes.find(code => code === event.target.value)
        if (chosen) onChange(chosen)
      }}
    >
      {of.codes.map(code => (
        <MenuItem key={code} value={code}>
          {translate(`${of.name}.${code}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
