import { Button, Dialog, DialogActions, DialogContent, DialogTitle, MenuItem, TextField } from '@mui/material'
import { useState } from 'react'
import { useCreate, useTranslate } from 'react-admin'
import type { Occasion, ReviewForm } from '../reviews/facts.ts'
import { Refusal } from '../shared/Refusal.tsx'
import { type RefusalShown, refusalOf } from '../shared/refusal.ts'
import { useText } from '../shared/use-text.ts'
import { type Headcount, HeadcountLines } from './HeadcountLines.tsx'

type Props = {
  cycleId: string
  organizationId: string
  form: ReviewForm
  today: string
  /** The day of the review: most likely the occasion's, too. */
  day: string
  close: () => void
  added: (occasion: Occasion) => void
}

/** A meeting or activity that reviews are given at: kind, day, place and who was there. */
export const AddOccasion = ({ cycleId, organizationId, form, today, day, close, added }: Props) => {
  const translate = useTranslate()
  const text = useText()
  const [create, { isPending }] = useCreate()
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const [kind, setKind] = useState(form.occasions[0]?.code ?? '')
  const [told, setTold] = useState({ title: '', heldOn: day, place: '' })
  const [headcounts, setHeadcounts] = useState<readonly Headcount[]>([])
  const save = () =>
    create(
      'occasions',
      {
        data: {
          cycleId,
          organizationId,
          formId: form.id,
          kind,
          heldOn: told.heldOn,
          title: told.title || null,
          place: told.place || null,
          headcounts: headcounts.filter(one => one.class && one.count > 0),
        },
      },
      {
        onError: error => setRefusal(refusalOf(error)),
        onSuccess: occasion => {
          added(occasion as Occasion)
          close()
        },
      },
    )
  const line = (name: keyof typeof told) => ({
    label: translate(`occasions.${name === 'title' ? 'name' : name}`),
    value: told[name],
    onChange: (event: { target: { value: string } }) => setTold({ ...told, [name]: event.target.value }),
  })
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close}>
      <DialogTitle>{translate('occasions.title')}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2, '& > :first-of-type': { mt: 1 } }}>
        <TextField select label={translate('occasions.kind')} value={kind} onChange={event => setKind(event.target.value)}>
          {form.occasions.map(one => (
            <MenuItem key={one.code} value={one.code}>
              {text(one.name)}
            </MenuItem>
          ))}
        </TextField>
        <TextField type="date" required slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }} {...line('heldOn')} />
        <TextField {...line('title')} />
        <TextField {...line('place')} />
        <HeadcountLines value={headcounts} onChange={setHeadcounts} />
        <Refusal refusal={refusal} />
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{translate('occasions.cancel')}</Button>
        <Button variant="contained" disabled={isPending || !kind || !told.heldOn} onClick={save}>
          {translate('occasions.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
