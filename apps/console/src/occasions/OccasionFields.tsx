import { MenuItem, TextField } from '@mui/material'
import { useTranslate } from 'react-admin'
import { RecordSelect } from '../kit/fields/RecordSelect.tsx'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { HeadcountLines } from './HeadcountLines.tsx'
import type { OccasionInput } from './occasion-input.ts'
import type { OccasionForm } from './selections.ts'

type Props = {
  problem?: (name: string) => { error: boolean; helperText: string | undefined }
  told: OccasionInput
  write: (change: Partial<OccasionInput>) => void
  forms: readonly OccasionForm[]
  today: string
}

/** The fields that say themselves what is wrong with them. */
export const fieldsOfOccasion = ['heldOn', 'title', 'place', 'chairId']

/** What is told of an occasion, one field below the other; the form is asked only where there is a choice. */
export const OccasionFields = ({ told, write, forms, today, problem = () => ({ error: false, helperText: undefined }) }: Props) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const form = forms.find(({ id }) => id === told.formId)
  const line = (name: 'heldOn' | 'title' | 'place') => ({
    label: translate(`occasions.${name === 'title' ? 'name' : name}`),
    value: told[name],
    ...problem(name),
    onChange: (event: { target: { value: string } }) => write({ [name]: event.target.value }),
  })
  return (
    <>
      {forms.length > 1 && (
        <TextField
          select
          required
          label={translate('occasions.form')}
          value={told.formId}
          onChange={event =>
            write({ formId: event.target.value, kind: forms.find(({ id }) => id === event.target.value)?.occasions[0]?.code ?? '' })
          }
        >
          {forms.map(one => (
            <MenuItem key={one.id} value={one.id}>
              {text(one.name)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        select
        required
        label={translate('occasions.kind')}
        value={told.kind}
        onChange={event => write({ kind: event.target.value })}
      >
        {(form?.occasions ?? []).map(one => (
          <MenuItem key={one.code} value={one.code}>
            {text(one.name)}
          </MenuItem>
        ))}
      </TextField>
      <TextField type="date" required slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }} {...line('heldOn')} />
      <TextField {...line('title')} />
      <TextField {...line('place')} />
      <RecordSelect
        resource="people"
        label={translate('occasions.chair')}
        size="medium"
        {...problem('chairId')}
        value={told.chairId}
        onChange={chairId => write({ chairId })}
      />
      {!form?.confidential && <HeadcountLines value={told.headcounts} onChange={headcounts => write({ headcounts })} />}
    </>
  )
}
