import { RecordPage } from '../kit/page/RecordPage.tsx'
import { ReviewPage } from './page/ReviewPage.tsx'
import { DraftPage } from './record/DraftPage.tsx'
import type { ReviewRow } from './selections.ts'

/** A draft that may be submitted opens as the form; every other review as its page. */
export const ReviewRoute = () => (
  <RecordPage<ReviewRow> resource="reviews">
    {review => (review.mayUpdate ? <DraftPage key={review.id} review={review} /> : <ReviewPage review={review} />)}
  </RecordPage>
)
