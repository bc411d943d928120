import { Loading, useCreate, useGetList, useTranslate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { emptyValues } from '../kit/fields/values-of.ts'
import { useScope } from '../kit/scope/scope.ts'
import { WithoutCycle } from '../kit/scope/WithoutCycle.tsx'
import { occasionFields } from './fields.ts'
import { OccasionEntry } from './OccasionEntry.tsx'
import { filledIn, type OccasionValues } from './occasion-values.ts'
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
  const begin: OccasionValues = {
    ...emptyValues(occasionFields),
    organizationId: organizationId ?? top?.id ?? cycle.organization.id,
    formId: forms[0]?.id ?? '',
    kind: forms[0]?.occasions[0]?.code ?? '',
    heldOn: today > cycle.endsOn ? cycle.endsOn : today,
    headcounts: [],
  }
  const save = async (told: OccasionValues) => {
    const { id } = await create('occasions', { data: { cycleId: cycle.id, ...filledIn(told) } }, { returnPromise: true })
    return `/occasions/${id}/show`
  }
  return <OccasionEntry title={translate('occasions.new')} begin={begin} forms={forms} today={today} save={save} asksOrganization />
}
