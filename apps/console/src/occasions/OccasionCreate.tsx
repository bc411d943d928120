import { Loading, required, useCreate, useGetList, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { RecordInput } from '../kit/fields/RecordInput.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import { OccasionEntry } from './OccasionEntry.tsx'
import { type OccasionInput, toOccasionInput } from './occasion-input.ts'
import type { OccasionForm } from './selections.ts'

export const OccasionCreate = () => {
  const translate = useTranslate()
  const [create] = useCreate()
  const { today } = useMe()
  const { cycle, organizationId, top } = useScope()
  const { data } = useGetList<OccasionForm>('reviewForms', { pagination: { page: 1, perPage: 100 } })
  if (!cycle) return <WithoutCycle />
  if (!data || !today) return <Loading />
  const forms = data.filter(({ occasions }) => occasions.length > 0)
  const begin = {
    organizationId: organizationId ?? top?.id ?? cycle.organization.id,
    formId: forms[0]?.id ?? '',
    kind: forms[0]?.occasions[0]?.code ?? '',
    heldOn: today > cycle.endsOn ? cycle.endsOn : today,
    title: '',
    place: '',
    chairId: null,
    headcounts: [],
  }
  const save = async (told: OccasionInput & { organizationId: string }) => {
    const input = { cycleId: cycle.id, formId: told.formId, ...toOccasionInput(told), organizationId: told.organizationId }
    const { id } = await create('occasions', { data: input }, { returnPromise: true })
    return `/occasions/${id}/show`
  }
  return (
    <OccasionEntry title={translate('occasions.title')} begin={begin} forms={forms} today={today} save={save}>
      <RecordInput
        source="organizationId"
        resource="organizations"
        sort="ordinal"
        label="occasions.organization"
        validate={required()}
        helperText={false}
      />
    </OccasionEntry>
  )
}
