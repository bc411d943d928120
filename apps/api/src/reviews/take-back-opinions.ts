import type { Actor } from '@pingyi/domain'
import { In, Not } from 'typeorm'
import { update } from '../platform/database/rows.ts'
import { recordTransitions } from '../platform/database/transition.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Measure } from '../rectifications/measure.ts'
import { MeasureOpinion } from '../rectifications/measure-opinion.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Rectification } from '../rectifications/rectification.ts'
import type { Review } from './review.ts'

const lock = { mode: 'pessimistic_write' } as const
const order = { id: 'ASC' } as const

/**
 * Takes back the opinions of a review that was returned or voided: withdraws them, cancels measures that served no other opinion, and
 * raises opinions again that were merged into them. Dated to the day of the review, as if it never counted.
 */
export async function takeBackOpinions(tx: Tx, actor: Actor, { id: reviewId, occurredOn: on }: Review, reason: string) {
  const known = await tx.findBy(Opinion, { reviewId })
  const cases = [...new Set(known.flatMap(({ rectificationId }) => rectificationId ?? []))]
  await tx.find(Rectification, { where: { id: In(cases) }, order, lock })
  const opinions = await tx.find(Opinion, { where: { reviewId, status: Not('WITHDRAWN') }, order, lock })
  const ids = opinions.map(({ id }) => id)
  for (const opinion of opinions) await update(tx, Opinion, opinion, { status: 'WITHDRAWN', mergedIntoId: null, reason })
  await recordTransitions(
    tx,
    actor,
    ids.map(id => ({ thing: 'OPINION', id, event: 'WITHDRAW', state: 'WITHDRAWN', on })),
  )
  await raiseAgain(tx, actor, ids, on)
  await cancelMeasures(tx, actor, ids, on, reason)
}

async function raiseAgain(tx: Tx, actor: Actor, ids: readonly string[], on: string) {
  const merged = await tx.find(Opinion, { where: { mergedIntoId: In(ids) }, order, lock })
  for (const opinion of merged) await update(tx, Opinion, opinion, { status: 'RAISED', mergedIntoId: null })
  await recordTransitions(
    tx,
    actor,
    merged.map(({ id }) => ({ thing: 'OPINION', id, event: null, state: 'RAISED', on })),
  )
}

async function cancelMeasures(tx: Tx, actor: Actor, opinionIds: readonly string[], on: string, reason: string) {
  const links = await tx.findBy(MeasureOpinion, { opinionId: In(opinionIds) })
  const shared = await tx.findBy(MeasureOpinion, {
    measureId: In(links.map(({ measureId }) => measureId)),
    opinionId: Not(In(opinionIds)),
  })
  const kept = new Set(shared.map(({ measureId }) => measureId))
  const only = [...new Set(links.map(({ measureId }) => measureId))].filter(id => !kept.has(id))
  const measures = await tx.find(Measure, { where: { id: In(only), status: Not('CANCELLED') }, order, lock })
  for (const measure of measures) await update(tx, Measure, measure, { status: 'CANCELLED', reason })
  await recordTransitions(
    tx,
    actor,
    measures.map(({ id }) => ({ thing: 'MEASURE', id, event: 'CANCEL', state: 'CANCELLED', on })),
  )
}
