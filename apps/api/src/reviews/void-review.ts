import type { Actor } from '@pingyi/domain'
import { notify } from '../field/notifications/notify.ts'
import { subjectRecipients } from '../field/notifications/recipients.ts'
import { record } from '../platform/database/audit.ts'
import type { Tx } from '../platform/database/tx.ts'
import { moveReview } from './move-review.ts'
import { subjectOfAudit } from './recording/draft-review.ts'
import type { Review } from './review.ts'
import { takeBackOpinions } from './take-back-opinions.ts'

/** Voids a review. It no longer counts, nor do its opinions and measures, and it is disclosed to nobody. Notifies its reviewer and those who answer for its subject. */
export async function voidReview(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Review> {
  const review = await moveReview(tx, actor, { id, version, event: 'VOID', reason }, async () => ({ disclosedTo: [] }))
  await takeBackOpinions(tx, actor, review, reason.trim())
  record(tx, actor, 'review.voided', subjectOfAudit(review))
  const [personIds = []] = await subjectRecipients(tx, [review])
  await notify(tx, actor, { kind: 'REVIEW_VOIDED', subject: subjectOfAudit(review), personIds: [...personIds, review.reviewerId] })
  return review
}
