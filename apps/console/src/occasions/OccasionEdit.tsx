import { useState } from 'react'
import { useTranslate, useUpdate } from 'react-admin'
import { useMe } from '../api/use-me.ts'
import { valuesOf } from '../kit/fields/values-of.ts'
import { RecordPage } from '../kit/page/RecordPage.tsx'
import { refusalOf } from '../kit/refusal/refusal.ts'
import { occasionFields } from './fields.ts'
import { OccasionEntry } from './OccasionEntry.tsx'
import { filledIn, type OccasionValues } from './occasion-values.ts'
import type { OccasionRow } from './selections.ts'

export const OccasionEdit = () => <RecordPage<OccasionRow> resource="occasions">{row => <Entry key={row.id} row={row} />}</RecordPage>

/** What somebody else wrote meanwhile is refused as stale once; then mine is written beside it: only what I changed of what it began as. */
const Entry = ({ row }: { row: OccasionRow }) => {
  const translate = useTranslate()
  const [update] = useUpdate()
  const { today } = useMe()
  const [begun] = useState(() => valuesOf(occasionFields, row))
  const [version, setVersion] = useState(row.version)
  const { id, form } = row
  const save = async (told: OccasionValues) => {
    try {
      const previousData = { ...filledIn(begun), id, version }
      await update('occasions', { id, data: filledIn(told), previousData }, { returnPromise: true })
    } catch (error) {
      const { code, details } = refusalOf(error)
      if (code === 'STALE' && typeof details.present?.version === 'number') setVersion(details.present.version)
      throw error
    }
    return `/occasions/${id}/show`
  }
  return <OccasionEntry title={translate('occasions.edit')} begin={begun} forms={[form]} today={today ?? ''} save={save} />
}
