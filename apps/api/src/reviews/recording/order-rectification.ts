import { type Actor, moveOpinion, roundMachine } from '@pingyi/domain'
import { insert, updateMany } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { DeadlineChange } from '../../rectifications/deadline-change.ts'
import { Opinion } from '../../rectifications/opinion.ts'
import { Rectification } from '../../rectifications/rectification.ts'
import { Round } from '../../rectifications/round.ts'
import type { Review } from '../review.ts'

/** Opens a rectification of what the review raised, with the deadline that its reviewer ordered: it binds at once, and the subject plans. */
export async function orderRectification(tx: Tx, actor: Actor, review: Review): Promise<void> {
  const { cycleId, organizationId, personId, confidential, orderedDueOn: dueOn, occurredOn: on } = review
  const opinions = await tx.find(Opinion, { where: { reviewId: review.id, status: 'RAISED' }, order: { ordinal: 'ASC', id: 'ASC' } })
  const { id: rectificationId } = await insert(tx, Rectification, { cycleId, organizationId, personId, confidential })
  const { initial: status } = roundMachine
  const round = await insert(tx, Round, { rectificationId, number: 1, status, deadlineKind: 'BY_DATE', dueOn, ordered: true })
  const change = { kind: 'ORDERED' as const, ordinal: 1, effectiveOn: on, beforeOn: null, afterOn: dueOn, reason: null }
  await insert(tx, DeadlineChange, { rectificationId, roundId: round.id, ...change, changedById: actor.accountId })
  const adopted = opinions.map(({ id, version, kind, status }) => ({
    id,
    version,
    rectificationId,
    status: moveOpinion(kind, status, 'ADOPT'),
  }))
  await updateMany(tx, Opinion, adopted)
  await recordTransitions(tx, actor, [
    { thing: 'ROUND', id: round.id, event: null, state: round.status, on },
    ...adopted.map(({ id, status }) => ({ thing: 'OPINION' as const, id, event: 'ADOPT', state: status, on })),
  ])
}
