import type { Actor } from '@pingyi/domain'
import { Account } from '../accounts/account.ts'
import { notify } from '../field/notifications/notify.ts'
import { record } from '../platform/database/audit.ts'
import type { Tx } from '../platform/database/tx.ts'
import { moveReview } from './move-review.ts'
import { subjectOfAudit } from './recording/draft-review.ts'
import type { Review } from './review.ts'
import { takeBackOpinions } from './take-back-opinions.ts'

/** Returns a review to be completed. Its opinions are created anew when it is submitted again. */
export async function returnReview(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Review> {
  const review = await moveReview(tx, actor, { id, version, event: 'RETURN', reason })
  await takeBackOpinions(tx, actor, review, reason.trim())
  record(tx, actor, 'review.returned', subjectOfAudit(review))
  const { personId } = await tx.findOneByOrFail(Account, { id: review.recordedById })
  await notify(tx, actor, { kind: 'REVIEW_RETURNED', subject: subjectOfAudit(review), personIds: personId ? [personId] : [] })
  return review
}
