import { type Actor, moveOpinion as next, type OpinionEvent, opinionEvent } from '@pingyi/domain'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { today } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Review } from '../../reviews/review.ts'
import { Opinion } from '../opinion.ts'
import { dayOfCause } from '../rounds/act-day.ts'

export type OpinionMove = {
  readonly id: string
  readonly version: number
  readonly event: OpinionEvent
  readonly reason?: string | null | undefined
}

/** Moves an opinion. `prepare` makes further checks and returns further columns to change. */
export async function moveOpinion(
  tx: Tx,
  actor: Actor,
  { id, version, event, reason }: OpinionMove,
  prepare: (opinion: Opinion, review: Review, day: string) => Promise<Partial<Opinion>> = async () => ({}),
) {
  const { row, facts } = await locked(tx, actor, Opinion, id, version)
  allow(actor, opinionEvent.members[event].action, facts)
  const status = next(row.kind, row.status, event, { reason })
  const review = await tx.findOneByOrFail(Review, { id: row.reviewId })
  const day = event === 'ADOPT' ? await dayOfCause(tx, { cycleId: review.cycleId, ids: [id] }) : await today(tx)
  const patch = await prepare(row, review, day)
  const opinion = await update(tx, Opinion, row, { ...patch, status, ...(reason?.trim() && { reason: reason.trim() }) })
  await recordTransitions(tx, actor, [{ thing: 'OPINION', id, event, state: status, on: day }])
  return { opinion, review, day, subject: { type: 'Opinion' as const, id, organizationId: review.organizationId } }
}
