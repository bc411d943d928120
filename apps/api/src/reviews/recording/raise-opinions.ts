import { randomUUID } from 'node:crypto'
import { type Actor, firstStatusOf, machineOf, measureMachine, next, roundMachine } from '@pingyi/domain'
import { insertMany } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Measure } from '../../rectifications/measure.ts'
import { MeasureOpinion } from '../../rectifications/measure-opinion.ts'
import { Opinion } from '../../rectifications/opinion.ts'
import { Rectification } from '../../rectifications/rectification.ts'
import { Round } from '../../rectifications/round.ts'
import type { Review } from '../review.ts'
import { draftOpinionsOf } from './draft-opinion.ts'

/** The opinions of a review, and one rectification for those with measures. */
function growthOf(review: Review) {
  const rectificationId = randomUUID()
  const opinions = draftOpinionsOf(review).map(({ kind, text, pointedOut, measures }, ordinal) => {
    const raised = firstStatusOf({ kind, pointedOut })
    const adopted = measures.length > 0
    const status = adopted ? next(machineOf(kind), raised, 'ADOPT') : raised
    return {
      raised,
      measures,
      row: {
        id: randomUUID() as string,
        reviewId: review.id,
        ordinal,
        kind,
        status,
        text: text.trim(),
        rectificationId: adopted ? rectificationId : null,
      },
    }
  })
  const measures = opinions
    .flatMap(({ row, measures }) => measures.map(measure => ({ opinionId: row.id, measure })))
    .map(({ opinionId, measure: { text, ownerId = null, leaderId = null, dueOn = null } }, ordinal) => ({
      opinionId,
      row: {
        id: randomUUID() as string,
        rectificationId,
        ordinal,
        text: text.trim(),
        ownerId,
        leaderId,
        dueOn,
        ongoing: false,
        status: measureMachine.initial,
      },
    }))
  const { cycleId, organizationId, personId, confidential } = review
  const rectification = { id: rectificationId, cycleId, organizationId, personId, confidential }
  const round = { id: randomUUID() as string, rectificationId, number: 1, status: roundMachine.initial }
  return { review, opinions, measures, cases: measures.length > 0 ? [{ rectification, round }] : [] }
}

/**
 * Creates the opinions of submitted reviews, and rectifications for those with measures, dated to the day of the review.
 * Returns the review of each rectification.
 */
export async function raiseOpinions(tx: Tx, actor: Actor, reviews: readonly Review[]): Promise<ReadonlyMap<string, string>> {
  const grown = reviews.map(growthOf)
  const cases = grown.flatMap(one => one.cases)
  await insertMany(
    tx,
    Rectification,
    cases.map(one => one.rectification),
  )
  await insertMany(
    tx,
    Round,
    cases.map(one => one.round),
  )
  await insertMany(
    tx,
    Opinion,
    grown.flatMap(one => one.opinions.map(({ row }) => row)),
  )
  const measures = grown.flatMap(one => one.measures)
  await insertMany(
    tx,
    Measure,
    measures.map(({ row }) => row),
  )
  await insertMany(
    tx,
    MeasureOpinion,
    measures.map(({ row, opinionId }) => ({ measureId: row.id, opinionId })),
  )
  await recordTransitions(tx, actor, grown.flatMap(movesOf))
  return new Map(grown.flatMap(({ cases, review }) => cases.map(({ rectification }) => [rectification.id, review.id])))
}

function movesOf({ review: { occurredOn: on }, opinions, cases, measures }: ReturnType<typeof growthOf>) {
  return [
    ...opinions.flatMap(({ row: { id, status, rectificationId }, raised }) => [
      { thing: 'OPINION' as const, id, event: null, state: raised, on },
      ...(rectificationId ? [{ thing: 'OPINION' as const, id, event: 'ADOPT', state: status, on }] : []),
    ]),
    ...cases.map(({ round: { id, status } }) => ({ thing: 'ROUND' as const, id, event: null, state: status, on })),
    ...measures.map(({ row: { id, status } }) => ({ thing: 'MEASURE' as const, id, event: null, state: status, on })),
  ]
}
