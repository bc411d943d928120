import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useCreate, useTranslate } from 'react-admin'
import type { FormRow } from '../criteria/selections.ts'
import { submitOnCtrlEnter } from '../kit/form/submit-on-ctrl-enter.ts'
import { Refusal } from '../kit/refusal/Refusal.tsx'
import { type RefusalShown, refusalOf } from '../kit/refusal/refusal.ts'
import { useFieldProblems } from '../kit/refusal/use-field-problems.ts'
import { fieldsOfOccasion, OccasionFields } from './OccasionFields.tsx'
import { type OccasionInput, toOccasionInput } from './occasion-input.ts'
import type { OccasionOffered } from './selections.ts'

type Props = {
  cycleId: string
  organizationId: string
  form: FormRow
  today: string
  /** The day of the review: most likely the occasion's, too. */
  day: string
  close: () => void
  added: (occasion: OccasionOffered) => void
}

/** A meeting or activity that reviews are given at, entered where a review is recorded. */
export const AddOccasion = ({ cycleId, organizationId, form, today, day, close, added }: Props) => {
  const translate = useTranslate()
  const [create, { isPending }] = useCreate()
  const [refusal, setRefusal] = useState<RefusalShown | null>(null)
  const [told, setTold] = useState<OccasionInput>({
    ...{ formId: form.id, kind: form.occasions[0]?.code ?? '', heldOn: day, title: '', place: '', chairId: null, headcounts: [] },
  })
  const { field, others } = useFieldProblems(refusal, fieldsOfOccasion)
  const save = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (isPending) return
    setRefusal(null)
    create(
      'occasions',
      { data: { cycleId, organizationId, formId: form.id, ...toOccasionInput(told) } },
      {
        onError: error => setRefusal(refusalOf(error)),
        onSuccess: occasion => {
          added(occasion as OccasionOffered)
          close()
        },
      },
    )
  }
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={isPending ? undefined : close}>
      <form onSubmit={save} onKeyDown={submitOnCtrlEnter}>
        <DialogTitle>{translate('occasions.title')}</DialogTitle>
        <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2, '& > :first-of-type': { mt: 1 } }}>
          <OccasionFields
            told={told}
            write={change => setTold(before => ({ ...before, ...change }))}
            forms={[form]}
            today={today}
            problem={field}
          />
          <Refusal refusal={others} />
        </DialogContent>
        <DialogActions>
          <Button disabled={isPending} onClick={close}>
            {translate('occasions.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isPending || !told.kind || !told.heldOn}>
            {translate('occasions.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
