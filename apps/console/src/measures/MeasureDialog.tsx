import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  TextField,
  Typography,
} from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { RecordSelect } from '../kit/fields/RecordSelect.tsx'
import { submitOnCtrlEnter } from '../kit/form/submit-on-ctrl-enter.ts'
import { useConfirmTabClose } from '../kit/form/use-unsaved-changes.tsx'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import type { RefusalShown } from '../kit/refusal/refusal.ts'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import type { MeasureRow } from './selections.ts'

export type MeasureText = {
  text: string
  ownerId: string | null
  leaderId: string | null
  dueOn: string | null
  ongoing: boolean
  opinionIds: readonly string[]
}
type Props = {
  title: string
  begin: MeasureText
  opinions: MeasureRow['opinions']
  busy: boolean
  refusal: RefusalShown | null
  save: (text: MeasureText) => void
  close: () => void
}

/** What is to be done, by whom, until when, and which opinions it answers. */
export const MeasureDialog = ({ title, begin, opinions, busy, refusal, save, close }: Props) => {
  const translate = useTranslate()
  const [measure, setMeasure] = useState(begin)
  const { field, at, others } = useFieldProblems(refusal, ['text', 'ownerId', 'leaderId', 'dueOn'])
  useConfirmTabClose(measure.text !== begin.text)
  const write = (change: Partial<MeasureText>) => setMeasure({ ...measure, ...change })
  const toggle = (id: string) =>
    write({ opinionIds: measure.opinionIds.includes(id) ? measure.opinionIds.filter(one => one !== id) : [...measure.opinionIds, id] })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save({ ...measure, dueOn: measure.ongoing ? null : measure.dueOn || null })
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={busy ? undefined : close}>
      <form onSubmit={submit} onKeyDown={submitOnCtrlEnter}>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2, '& > :first-of-type': { mt: 1 } }}>
          <TextField
            required
            multiline
            autoFocus
            minRows={2}
            label={translate('measures.text')}
            {...field('text')}
            value={measure.text}
            onChange={event => write({ text: event.target.value })}
          />
          <RecordSelect
            resource="people"
            label={translate('measures.owner')}
            {...field('ownerId')}
            helperText={at('ownerId') ?? translate('measures.toPropose')}
            value={measure.ownerId}
            onChange={ownerId => write({ ownerId })}
          />
          <RecordSelect
            resource="people"
            label={translate('measures.leader')}
            {...field('leaderId')}
            helperText={at('leaderId') ?? translate('measures.toPropose')}
            value={measure.leaderId}
            onChange={leaderId => write({ leaderId })}
          />
          <FormControlLabel
            control={<Checkbox checked={measure.ongoing} onChange={(_, ongoing) => write({ ongoing })} />}
            label={translate('measures.ongoing')}
          />
          {!measure.ongoing && (
            <TextField
              type="date"
              label={translate('measures.dueOn')}
              {...field('dueOn')}
              value={measure.dueOn ?? ''}
              slotProps={{ inputLabel: { shrink: true } }}
              onChange={event => write({ dueOn: event.target.value })}
            />
          )}
          {opinions.length > 0 && (
            <FormGroup>
              <Typography variant="subtitle2">{translate('measures.opinions')}</Typography>
              {opinions.map(opinion => (
                <FormControlLabel
                  key={opinion.id}
                  control={<Checkbox checked={measure.opinionIds.includes(opinion.id)} onChange={() => toggle(opinion.id)} />}
                  label={opinion.text}
                />
              ))}
            </FormGroup>
          )}
          <Refusal refusal={others} />
        </DialogContent>
        <DialogActions>
          <Button disabled={busy} onClick={close}>
            {translate('measures.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {translate('measures.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
