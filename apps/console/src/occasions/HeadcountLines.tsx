import AddIcon from '@mui/icons-material/Add'
import { Autocomplete, Button, Stack, TextField, Typography } from '@mui/material'
import { headcountClass } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'
import type { Headcount } from './selections.ts'
import { useClassName } from './use-class-name.ts'

type Props = { value: readonly Headcount[]; onChange: (value: readonly Headcount[]) => void }

/** Who was there, by class: members, delegates, parents … */
export const HeadcountLines = ({ value, onChange }: Props) => {
  const translate = useTranslate()
  const nameOf = useClassName()
  const write = (place: number, change: Partial<Headcount>) =>
    onChange(value.map((one, index) => (index === place ? { ...one, ...change } : one)))
  return (
    <Stack spacing={1}>
      <Typography variant="subtitle2">{translate('occasions.headcounts')}</Typography>
      {value.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
        <Stack key={place} direction="row" spacing={1}>
          <Autocomplete
            freeSolo
            fullWidth
            size="small"
            options={headcountClass.codes.map(nameOf)}
            inputValue={nameOf(one.class)}
            onInputChange={(_, name) => write(place, { class: headcountClass.codes.find(code => nameOf(code) === name) ?? name })}
            renderInput={props => <TextField {...props} autoFocus label={translate('occasions.class')} />}
          />
          <TextField
            size="small"
            type="number"
            label={translate('occasions.count')}
            value={one.count || ''}
            slotProps={{ htmlInput: { min: 0 } }}
            onChange={event => write(place, { count: Number(event.target.value) })}
            sx={{ width: '8em' }}
          />
        </Stack>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => onChange([...value, { class: '', count: 0 }])}
      >
        {translate('occasions.addClass')}
      </Button>
    </Stack>
  )
}
