import { Alert, Button } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useState } from 'react'
import { Loading, useDataProvider, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { Refusal } from '../../kit/refusal/Refusal.tsx'
import { refusalOf } from '../../kit/refusal/refusal.ts'
import type { OccasionRow } from '../../occasions/selections.ts'
import { beginDraft } from '../draft/begin-draft.ts'
import { draftOf } from '../draft/draft.ts'
import type { Begin } from '../draft/use-draft.ts'
import { useRecording } from '../draft/use-recording.ts'
import type { ReviewRow } from '../selections.ts'
import type { RowItem } from './queries.ts'
import { type Acts, RowDraft } from './RowDraft.tsx'
import type { RowState } from './row.ts'

type Props = {
  account: string
  occasion: OccasionRow
  item: RowItem
  draftId: string | null
  reviewerId: string
  submits: boolean
  acts: RefObject<Acts>
  became: (state: RowState, more?: { draftId?: string; reason?: string }) => void
}

/** The form of one subject of the row: begun anew, or gone on with. */
export const RowForm = ({ account, occasion, item, draftId, reviewerId, ...rest }: Props) => {
  const translate = useTranslate()
  const provider = useDataProvider()
  const [known] = useState(draftId)
  const [restart, setRestart] = useState<{ begin: Begin; generation: number }>()
  const subject = { cycleId: occasion.cycle.id, organizationId: item.organization.id, personId: item.person?.id ?? null }
  const { recording, error } = useRecording(subject)
  const drafted = useQuery({
    queryKey: ['row', known],
    queryFn: async () => (await provider.getOne<ReviewRow>('reviews', { id: known ?? '' })).data,
    enabled: known !== null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (item.given && item.review)
    return (
      <Alert
        severity="success"
        action={
          <Button component={Link} size="small" to={`/reviews/${item.review.id}`}>
            {translate('reviews.oneByOne.open')}
          </Button>
        }
      >
        {translate('reviews.oneByOne.given')}
      </Alert>
    )
  if (item.given) return <Alert severity="success">{translate('reviews.oneByOne.given')}</Alert>
  const failed = error ?? drafted.error
  if (failed) return <Refusal refusal={refusalOf(failed)} />
  if (!recording || (known !== null && !drafted.data)) return <Loading />
  const begin = (): Begin => {
    if (drafted.data)
      return {
        saved: { id: drafted.data.id, version: drafted.data.version },
        draft: draftOf(drafted.data),
        returnedFor: drafted.data.reason,
      }
    const option = recording.reviewersFor.find(({ person }) => person.id === reviewerId)
    const fixed = { formId: occasion.form.id, occasionId: occasion.id, occurredOn: occasion.heldOn }
    return {
      saved: null,
      draft: { ...beginDraft(subject, recording, {}), ...fixed, reviewerId, criteriaSetId: option?.criteriaSet?.id ?? null },
    }
  }
  return (
    <RowDraft
      key={restart?.generation ?? 0}
      account={account}
      first={restart ? () => restart.begin : begin}
      recording={recording}
      restart={next => setRestart({ begin: next, generation: (restart?.generation ?? 0) + 1 })}
      {...rest}
    />
  )
}
