import { type Actor, moveReview, Refusal, refuseIf } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { now } from '../platform/clock.ts'
import { locked } from '../platform/guard.ts'
import { update } from '../platform/rows.ts'
import { moved } from '../platform/transition.ts'
import type { Tx } from '../platform/tx.ts'
import { subjectOfAudit } from './draft-review.ts'
import { freezeCriteria } from './freeze-criteria.ts'
import { mayRecord, prepareReviews } from './prepare-reviews.ts'
import { raiseOpinions } from './raise-opinions.ts'
import { Review } from './review.ts'
import { inputOf } from './review-content.ts'
import { remarksOf } from './review-remarks.ts'
import { tellSubjects } from './tell-subjects.ts'

/** Hands a draft in: from now on it counts, its subject reads it, and its opinions are on their way. */
export async function submitReview(tx: Tx, actor: Actor, id: string, version: number): Promise<Review> {
  const { row, facts } = await locked(tx, actor, Review, id, version)
  if (!mayRecord(actor, facts)) throw new Refusal('FORBIDDEN', { action: 'review:record' })
  const status = moveReview(row.status, 'SUBMIT')
  const [prepared] = await prepareReviews(tx, actor, [inputOf(row, await remarksOf(tx, id))])
  refuseIf(prepared!.problems)
  await freezeCriteria(tx, [prepared!.values.criteriaSetId])
  const review = await update(tx, Review, row, { ...prepared!.values, status, reason: null, submittedAt: await now(tx) })
  await moved(tx, actor, [{ thing: 'REVIEW', id, event: 'SUBMIT', state: status, on: review.occurredOn }])
  await raiseOpinions(tx, actor, [review])
  record(tx, actor, 'review.submitted', subjectOfAudit(review))
  await tellSubjects(tx, actor, [review])
  return review
}
