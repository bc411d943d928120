import { Checkbox, FormControlLabel, FormHelperText } from '@mui/material'
import { useTranslate } from 'react-admin'

type Props = { label: string; value: boolean; onChange: (value: boolean) => void; help?: string }

/** A yes or no that is ticked. */
export function DraftFlag({ label, value, onChange, help }: Props) {
  const translate = useTranslate()
  return (
    <div>
      <FormControlLabel
        label={translate(label)}
        control={<Checkbox size="small" checked={value} onChange={(_, checked) => onChange(checked)} />}
      />
      {help && <FormHelperText sx={{ mt: 0 }}>{translate(help)}</FormHelperText>}
    </div>
  )
}
