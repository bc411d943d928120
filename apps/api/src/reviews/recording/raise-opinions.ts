import { randomUUID } from 'node:crypto'
import { type Actor, firstStatusOf } from '@pingyi/domain'
import { insertMany } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Opinion } from '../../rectifications/opinion.ts'
import { SuggestedMeasure } from '../../rectifications/suggested-measure.ts'
import type { Review } from '../review.ts'
import { draftOpinionsOf } from './draft-opinion.ts'
import { orderRectification } from './order-rectification.ts'

/** The opinions of a review, each with the measures that the reviewer suggests. */
const opinionsOf = (review: Review) =>
  draftOpinionsOf(review).map(({ kind, text, pointedOut, measures }, ordinal) => {
    const id: string = randomUUID()
    return {
      on: review.occurredOn,
      row: { id, reviewId: review.id, ordinal, kind, status: firstStatusOf({ kind, pointedOut }), text: text.trim() },
      suggested: measures.map(({ text, ownerId = null, leaderId = null, dueOn = null }, ordinal) => ({
        opinionId: id,
        ordinal,
        text: text.trim(),
        ownerId,
        leaderId,
        dueOn,
      })),
    }
  })

/** Creates the opinions of submitted reviews with the suggested measures, dated to the day of the review. Nothing is adopted yet, unless it is ordered. */
export async function raiseOpinions(tx: Tx, actor: Actor, reviews: readonly Review[]): Promise<void> {
  const raised = reviews.flatMap(opinionsOf)
  await insertMany(
    tx,
    Opinion,
    raised.map(({ row }) => row),
  )
  await insertMany(
    tx,
    SuggestedMeasure,
    raised.flatMap(({ suggested }) => suggested),
  )
  await recordTransitions(
    tx,
    actor,
    raised.map(({ row: { id, status }, on }) => ({ thing: 'OPINION', id, event: null, state: status, on })),
  )
  for (const review of reviews.filter(({ orderedDueOn }) => orderedDueOn !== null)) await orderRectification(tx, actor, review)
}
