import { useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useTranslate } from 'react-admin'
import { useMe } from '../layout/use-me.ts'
import { OfRecord } from '../shared/OfRecord.tsx'
import { inputOf, type OccasionRow, type Told } from './facts.ts'
import { OccasionEntry } from './OccasionEntry.tsx'

const toldOf = ({ form, chair, title, place, kind, heldOn, headcounts }: OccasionRow): Told => ({
  ...{ formId: form.id, kind, heldOn, headcounts, title: title ?? '', place: place ?? '', chairId: chair?.id ?? null },
})

export const OccasionEdit = () => <OfRecord<OccasionRow> resource="occasions">{row => <Entry key={row.id} row={row} />}</OfRecord>

const Entry = ({ row }: { row: OccasionRow }) => {
  const translate = useTranslate()
  const provider = useDataProvider()
  const queries = useQueryClient()
  const { today } = useMe()
  const save = async (told: Told) => {
    const { id, version } = row
    try {
      await provider.update('occasions', { id, data: inputOf(told), previousData: { ...inputOf(toldOf(row)), id, version } })
    } finally {
      await queries.invalidateQueries()
    }
    return `/occasions/${id}/show`
  }
  return <OccasionEntry title={translate('occasions.edit')} begin={toldOf(row)} forms={[row.form]} today={today ?? ''} save={save} />
}
