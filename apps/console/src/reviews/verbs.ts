import type { ReviewEvent } from '@pingyi/domain'
import { move } from '../provider/operations.ts'
import { type Moves, reason } from '../shared/MoveButtons.tsx'

const answer = 'id version status'

export const reviewVerbs = {
  submit: move('submitReview', answer),
  discard: move('discardReview', answer),
  return: move('returnReview', answer, { reason: 'String!' }),
  disclose: move('discloseReview', answer),
  void: move('voidReview', answer, { reason: 'String!' }),
}

/** What becomes void with it is said in numbers. */
export const reviewMoves = (opinions: number): Moves<ReviewEvent> => ({
  SUBMIT: { verb: reviewVerbs.submit, consequence: 'reviews.submitAsk', counts: { opinions }, primary: true },
  DISCLOSE: { verb: reviewVerbs.disclose, primary: true },
  RETURN: { verb: reviewVerbs.return, ask: [reason] },
  VOID: { verb: reviewVerbs.void, ask: [reason], consequence: 'reviews.voidAsk', counts: { opinions } },
  DISCARD: { verb: reviewVerbs.discard, consequence: 'reviews.discardAsk' },
})
