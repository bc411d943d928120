import { useState } from 'react'
import { draftOf } from '../draft/draft.ts'
import type { ReviewRow } from '../selections.ts'
import { RecordReview } from './RecordReview.tsx'

/** A draft gone on with; what was loaded first is kept, because the form now holds the newest text. */
export const DraftPage = ({ review }: { review: ReviewRow }) => {
  const [begin] = useState(() => {
    const draft = draftOf(review)
    return { saved: { id: review.id, version: review.version }, draft, returnedFor: review.reason }
  })
  const { cycleId, organizationId, personId } = begin.draft
  return <RecordReview subject={{ cycleId, organizationId, personId }} begin={begin} />
}
