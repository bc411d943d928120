import type { Actor } from '@pingyi/domain'
import { record } from '../platform/database/audit.ts'
import type { Tx } from '../platform/database/tx.ts'
import { moveReview } from './move-review.ts'
import { subjectOfAudit } from './recording/draft-review.ts'
import type { Review } from './review.ts'

/** Discloses a submitted review. */
export async function discloseReview(tx: Tx, actor: Actor, id: string, version: number): Promise<Review> {
  const review = await moveReview(tx, actor, { id, version, event: 'DISCLOSE' })
  record(tx, actor, 'review.disclosed', subjectOfAudit(review))
  return review
}
