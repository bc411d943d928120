import { type MoveFacts, next, refusalOfMove } from '../machine.ts'
import { type ReviewEvent, type ReviewStatus, reviewEvent, reviewMachine, reviewStatus } from './status.ts'

/** The status after the event. Throws `MOVE_NOT_ALLOWED` or `REASON_REQUIRED`; `problemsOfReview` says what SUBMIT asks of the content. */
export function moveReview(status: ReviewStatus, event: ReviewEvent, facts: Pick<MoveFacts, 'reason'> = {}): ReviewStatus {
  const refusal = refusalOfMove(reviewMachine, reviewEvent, status, event, facts)
  if (refusal) throw refusal
  return next(reviewMachine, status, event)
}

/** Whether a review in this state counts in coverage and every other total. */
export const reviewCounts = (status: ReviewStatus): boolean => reviewStatus.members[status].counts
