import { type Actor, moveReview as next, Refusal, type ReviewEvent, reviewEvent } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { today } from '../platform/database/clock.ts'
import { update } from '../platform/database/rows.ts'
import { recordTransitions } from '../platform/database/transition.ts'
import type { Tx } from '../platform/database/tx.ts'
import { mayRecord } from './recording/prepare-reviews.ts'
import { Review } from './review.ts'

/** Moves a review. `prepare` makes further checks and returns further columns to change. Events that take it back are dated to its own day, as if it never counted. */
export async function moveReview(
  tx: Tx,
  actor: Actor,
  { id, version, event, reason }: { id: string; version: number; event: Exclude<ReviewEvent, 'SUBMIT'>; reason?: string },
  prepare: (review: Review) => Promise<Partial<Review>> = async () => ({}),
): Promise<Review> {
  const { row, facts } = await locked(tx, actor, Review, id, version)
  if (event !== 'DISCARD') allow(actor, reviewEvent.members[event].action, facts)
  else if (!mayRecord(actor, facts)) throw new Refusal('FORBIDDEN', { action: 'REVIEW_RECORD' })
  const status = next(row.status, event, { reason })
  const patch = await prepare(row)
  const review = await update(tx, Review, row, { ...patch, status, ...(reason !== undefined && { reason: reason.trim() }) })
  const on = event === 'DISCLOSE' ? await today(tx) : review.occurredOn
  await recordTransitions(tx, actor, [{ thing: 'REVIEW', id, event, state: status, on }])
  return review
}
