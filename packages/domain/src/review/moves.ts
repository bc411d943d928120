import { next } from '../machine.ts'
import { Refusal } from '../refusal.ts'
import { type ReviewEvent, type ReviewStatus, reviewEvent, reviewMachine } from './status.ts'

/** The status after the event. Throws `MOVE_NOT_ALLOWED` or `REASON_REQUIRED`; what SUBMIT asks of the content says `problemsOfReview`. */
export function moveReview(status: ReviewStatus, event: ReviewEvent, facts: { readonly reason?: string | null } = {}): ReviewStatus {
  const to = next(reviewMachine, status, event)
  if (reviewEvent.members[event].reason && !facts.reason?.trim()) throw new Refusal('REASON_REQUIRED', { event })
  return to
}

/** Does a review in this state count in the figures? */
export const reviewCounts = (status: ReviewStatus): boolean => status === 'SUBMITTED' || status === 'DISCLOSED'

/** Is a review in this state only its writer’s and the office’s to read? */
export const isDraft = (status: ReviewStatus): boolean => status === 'DRAFTED' || status === 'DISCARDED'
