import { useState } from 'react'
import { Loading, useDataProvider, useGetList, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { RecordSelect } from '../kit/fields/RecordSelect.tsx'
import { useScope } from '../kit/scope/scope.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import { OccasionEntry } from './OccasionEntry.tsx'
import { type OccasionInput, toOccasionInput } from './occasion-input.ts'
import type { OccasionForm } from './selections.ts'

export const OccasionCreate = () => {
  const translate = useTranslate()
  const provider = useDataProvider()
  const { today } = useMe()
  const { cycle, organizationId, top } = useScope()
  const [place, setPlace] = useState(organizationId ?? top?.id ?? cycle?.organization.id ?? null)
  const { data } = useGetList<OccasionForm>('reviewForms', { pagination: { page: 1, perPage: 100 } })
  if (!cycle) return <WithoutCycle />
  if (!data || !today) return <Loading />
  const forms = data.filter(({ occasions }) => occasions.length > 0)
  const save = async (told: OccasionInput) => {
    const input = { cycleId: cycle.id, organizationId: place, formId: told.formId, ...toOccasionInput(told) }
    const { data: occasion } = await provider.create('occasions', { data: input })
    return `/occasions/${occasion.id}/show`
  }
  const heldOn = today > cycle.endsOn ? cycle.endsOn : today
  const begin = { formId: forms[0]?.id ?? '', kind: forms[0]?.occasions[0]?.code ?? '', heldOn, title: '', place: '', chairId: null }
  return (
    <OccasionEntry title={translate('occasions.title')} begin={{ ...begin, headcounts: [] }} forms={forms} today={today} save={save}>
      <RecordSelect
        resource="organizations"
        sort="ordinal"
        label={translate('occasions.organization')}
        size="medium"
        required
        value={place}
        onChange={setPlace}
      />
    </OccasionEntry>
  )
}
