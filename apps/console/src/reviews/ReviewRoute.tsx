import { OfRecord } from '../shared/OfRecord.tsx'
import { DraftedPage } from './DraftedPage.tsx'
import { ReviewPage } from './ReviewPage.tsx'
import type { ReviewRow } from './review-row.ts'

/** A draft that may be submitted opens as the form; every other review as its page. */
export const ReviewRoute = () => (
  <OfRecord<ReviewRow> resource="reviews">
    {review => (review.allowedEvents.includes('SUBMIT') ? <DraftedPage key={review.id} review={review} /> : <ReviewPage review={review} />)}
  </OfRecord>
)
