import { type Actor, moveReview, Refusal, refusalOfSubmission, refuseIf } from '@pingyi/domain'
import { locked } from '../../platform/access/find.ts'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Review } from '../review.ts'
import { subjectOfAudit } from './draft-review.ts'
import { freezeCriteria } from './freeze-criteria.ts'
import { notifySubjects } from './notify-subjects.ts'
import { mayRecord, prepareReviews } from './prepare-reviews.ts'
import { raiseOpinions } from './raise-opinions.ts'
import { inputOf } from './review-content.ts'
import { remarksOf } from './review-remarks.ts'

/** Submits a draft. From now on it counts, its subject may read it, and its opinions are raised. */
export async function submitReview(tx: Tx, actor: Actor, id: string, version: number): Promise<Review> {
  const { row, facts } = await locked(tx, actor, Review, id, version)
  if (!mayRecord(actor, facts)) throw new Refusal('FORBIDDEN', { action: 'REVIEW_RECORD' })
  const status = moveReview(row.status, 'SUBMIT')
  const [prepared] = await prepareReviews(tx, actor, [inputOf(row, await remarksOf(tx, id))], refusalOfSubmission, row)
  refuseIf(prepared!.problems)
  await freezeCriteria(tx, [prepared!.values.criteriaSetId])
  const review = await update(tx, Review, row, { ...prepared!.values, status, reason: null, submittedAt: await now(tx) })
  await recordTransitions(tx, actor, [{ thing: 'REVIEW', id, event: 'SUBMIT', state: status, on: review.occurredOn }])
  await raiseOpinions(tx, actor, [review])
  record(tx, actor, 'review.submitted', subjectOfAudit(review))
  await notifySubjects(tx, actor, [review])
  return review
}
