import { type Actor, Refusal, refusalOfDraft, refuseIf } from '@pingyi/domain'
import { Account } from '../../accounts/account.ts'
import { locked } from '../../platform/access/find.ts'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { amend, insert } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Review } from '../review.ts'
import type { ReviewInput } from '../review-input.ts'
import { mayRecord, prepareReviews, problemsOfDraft } from './prepare-reviews.ts'
import { rewriteRemarks, writeRemarks } from './review-remarks.ts'

export const subjectOfAudit = ({ id, organizationId }: Review) => ({ type: 'Review', id, organizationId }) as const

async function draftOf(tx: Tx, actor: Actor, input: ReviewInput, before: Review | null = null) {
  const [draft] = await prepareReviews(tx, actor, [input], refusalOfDraft, before)
  refuseIf(problemsOfDraft(draft!.problems))
  return draft!.values
}

/** Creates a draft. Checks what is given, but requires nothing. */
export async function createReview(tx: Tx, actor: Actor, input: ReviewInput): Promise<Review> {
  const values = await draftOf(tx, actor, input)
  const onBehalf = actor.personId !== input.reviewerId
  const review = await insert(tx, Review, { ...values, recordedById: actor.accountId, onBehalf, status: 'DRAFTED' })
  await writeRemarks(tx, [{ reviewId: review.id, remarks: input.remarks }])
  await recordTransitions(tx, actor, [{ thing: 'REVIEW', id: review.id, event: null, state: 'DRAFTED', on: review.occurredOn }])
  record(tx, actor, 'review.drafted', subjectOfAudit(review))
  return review
}

/** Why a review cannot be changed: it is no draft. Otherwise null. */
export const refusalOfReviewUpdate = ({ status, id }: Review): Refusal | null =>
  status === 'DRAFTED' ? null : new Refusal('FROZEN', { what: 'Review', id })

/** Changes a draft. Submitted reviews are not changed. */
export async function updateReview(tx: Tx, actor: Actor, id: string, version: number, input: ReviewInput): Promise<Review> {
  const { row, facts } = await locked(tx, actor, Review, id, version)
  if (!mayRecord(actor, facts)) throw new Refusal('FORBIDDEN', { action: 'REVIEW_RECORD' })
  throwIf(refusalOfReviewUpdate(row))
  const values = await draftOf(tx, actor, input, row)
  const onBehalf = actor.personId !== input.reviewerId || (await recorderOf(tx, row)) !== input.reviewerId
  const remarksChanged = await rewriteRemarks(tx, id, input.remarks)
  const review = await amend(tx, Review, row, { ...values, onBehalf }, remarksChanged)
  record(tx, actor, 'review.updated', subjectOfAudit(review))
  return review
}

const recorderOf = async (tx: Tx, { recordedById }: Review) => (await tx.findOneByOrFail(Account, { id: recordedById })).personId
