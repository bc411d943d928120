import { useState } from 'react'
import type { RaRecord } from 'react-admin'
import { type DraftedReview, draftOf } from '../draft/draft.ts'
import { RecordReview } from './RecordReview.tsx'

/** A draft gone on with; what was loaded first is kept, because the form now holds the newest text. */
export const DraftPage = ({ review }: { review: RaRecord }) => {
  const [begin] = useState(() => {
    const draft = draftOf(review as RaRecord & DraftedReview)
    return { saved: { id: String(review.id), version: review.version as number }, draft, returnedFor: review.reason as string | null }
  })
  const { cycleId, organizationId, personId } = begin.draft
  return <RecordReview subject={{ cycleId, organizationId, personId }} begin={begin} />
}
