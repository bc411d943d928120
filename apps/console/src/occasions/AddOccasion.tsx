import { useCreate, useTranslate } from 'react-admin'
import type { FormRow } from '../criteria/selections.ts'
import { FormDialog } from '../kit/dialog/FormDialog.tsx'
import { emptyValues } from '../kit/fields/values-of.ts'
import { occasionFields } from './fields.ts'
import { OccasionFields } from './OccasionFields.tsx'
import { filledIn, type OccasionValues } from './occasion-values.ts'
import type { OccasionOffered } from './offered-selection.ts'

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
  const begin: OccasionValues = {
    ...emptyValues(occasionFields),
    organizationId,
    formId: form.id,
    kind: form.occasions[0]?.code ?? '',
    heldOn: day,
    headcounts: [],
  }
  return (
    <FormDialog
      title={translate('occasions.new')}
      begin={begin}
      save={async told => (await create('occasions', { data: { cycleId, ...filledIn(told) } }, { returnPromise: true })) as OccasionOffered}
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
