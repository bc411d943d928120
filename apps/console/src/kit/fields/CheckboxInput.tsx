import { Checkbox, FormControlLabel } from '@mui/material'
import { useInput, useTranslate } from 'react-admin'

/** A yes or no that is ticked; react-admin's own is a switch, which in a form reads as if it took effect at once. */
export function CheckboxInput({ source, label }: { source: string; label: string }) {
  const translate = useTranslate()
  const { field } = useInput({ source })
  return (
    <FormControlLabel
      label={translate(label, { _: label })}
      control={<Checkbox checked={Boolean(field.value)} onChange={(_, checked) => field.onChange(checked)} />}
    />
  )
}
