import { useCreate, useTranslate } from 'react-admin'
import type { FormRow } from '../criteria/selections.ts'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
import { OccasionFields } from './OccasionFields.tsx'
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
  const [create] = useCreate()
  const begin: OccasionInput = {
    formId: form.id,
    kind: form.occasions[0]?.code ?? '',
    heldOn: day,
    title: '',
    place: '',
    chairId: null,
    headcounts: [],
  }
  return (
    <FormDialog
      title={translate('occasions.title')}
      begin={begin}
      save={async told => {
        const data = { cycleId, organizationId, formId: form.id, ...toOccasionInput(told) }
        return (await create('occasions', { data }, { returnPromise: true })) as OccasionOffered
      }}
      done={occasion => {
        added(occasion)
        close()
      }}
      close={close}
      confirm={translate('occasions.save')}
      cancel={translate('occasions.cancel')}
    >
      {told => <OccasionFields told={told} forms={[form]} today={today} />}
    </FormDialog>
  )
}
