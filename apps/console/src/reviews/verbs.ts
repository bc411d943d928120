import type { ReviewEvent } from '@pingyi/domain'
import { verb } from '../api/operations/verb.ts'
import { type Moves, move, reason } from '../kit/verbs/move.ts'

const answer = { id: true, version: true, status: true } as const

export const reviewVerbs = {
  submit: verb('submitReview', answer),
  discard: verb('discardReview', answer),
  return: verb('returnReview', answer),
  disclose: verb('discloseReview', answer),
  void: verb('voidReview', answer),
}

/** What becomes void with it is said in numbers. */
export const reviewMoves = (opinions: number): Moves<ReviewEvent> => ({
  SUBMIT: move(reviewVerbs.submit, { consequence: 'reviews.submitAsk', counts: { opinions }, primary: true }),
  DISCLOSE: move(reviewVerbs.disclose, { primary: true }),
  RETURN: move(reviewVerbs.return, { ask: [reason] }),
  VOID: move(reviewVerbs.void, { ask: [reason], consequence: 'reviews.voidAsk', counts: { opinions } }),
  DISCARD: move(reviewVerbs.discard, { consequence: 'reviews.discardAsk' }),
})
