import { Button, MenuItem, Stack, TextField } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { FormRow } from '../criteria/selections.ts'
import { useLocalizedText } from '../kit/i18n/use-localized-text.ts'
import { AddOccasion } from './AddOccasion.tsx'
import type { OccasionOffered } from './offered-selection.ts'

type Props = {
  cycleId: string
  organizationId: string
  form: FormRow
  today: string
  day: string
  occasions: readonly OccasionOffered[]
  value: string | null
  onChange: (occasion: OccasionOffered | null) => void
  refresh: () => void
}

/** One of the cycle's occasions of this form, or a new one. */
export const OccasionField = ({ cycleId, organizationId, form, today, day, occasions, value, onChange, refresh }: Props) => {
  const translate = useTranslate()
  const text = useLocalizedText()
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState<OccasionOffered[]>([])
  const known = [...occasions, ...added.filter(one => one.form.code === form.code && !occasions.some(({ id }) => id === one.id))]
  const say = (one: OccasionOffered) => [one.heldOn, one.title ?? text(one.kindName), one.place].filter(Boolean).join(' · ')
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'flex-start' }}>
      <TextField
        select
        fullWidth
        size="small"
        label={translate('occasions.one')}
        value={known.some(({ id }) => id === value) ? value : ''}
        onChange={event => onChange(known.find(({ id }) => id === event.target.value) ?? null)}
      >
        <MenuItem value="">{translate('occasions.none')}</MenuItem>
        {known.map(one => (
          <MenuItem key={one.id} value={one.id}>
            {say(one)}
          </MenuItem>
        ))}
      </TextField>
      <Button onClick={() => setAdding(true)} sx={{ whiteSpace: 'nowrap' }}>
        {translate('occasions.add')}
      </Button>
      {isAdding && (
        <AddOccasion
          cycleId={cycleId}
          organizationId={organizationId}
          form={form}
          today={today}
          day={day}
          close={() => setAdding(false)}
          added={occasion => {
            setAdded([...added, occasion])
            onChange(occasion)
            refresh()
          }}
        />
      )}
    </Stack>
  )
}
