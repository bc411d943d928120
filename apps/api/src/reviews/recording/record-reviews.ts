import { randomUUID } from 'node:crypto'
import { type Actor, moveReview, type Problem, refusalOfSubmission, refuseIf, reviewMachine } from '@pingyi/domain'
import { recordEach } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import { insertMany } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Review } from '../review.ts'
import type { ReviewInput } from '../review-input.ts'
import { subjectOfAudit } from './draft-review.ts'
import { freezeCriteria } from './freeze-criteria.ts'
import { notifySubjects } from './notify-subjects.ts'
import { prepareReviews } from './prepare-reviews.ts'
import { raiseOpinions } from './raise-opinions.ts'
import { writeRemarks } from './review-remarks.ts'

/** Records and submits many reviews by the same rules as single ones. All or none are written. */
export async function submitReviews(tx: Tx, actor: Actor, inputs: readonly ReviewInput[]): Promise<Review[]> {
  const prepared = await prepareReviews(tx, actor, inputs, refusalOfSubmission)
  refuseIf(prepared.flatMap(({ problems }, i) => problems.map((problem): Problem => ({ ...problem, at: `${i}.${problem.at}` }))))
  await freezeCriteria(
    tx,
    prepared.map(({ values }) => values.criteriaSetId),
  )
  const status = moveReview(reviewMachine.initial, 'SUBMIT')
  const submittedAt = await now(tx)
  const rows = prepared.map(({ values, input }) => ({
    ...values,
    id: randomUUID() as string,
    status,
    submittedAt,
    recordedById: actor.accountId,
    onBehalf: actor.personId !== input.reviewerId,
  }))
  const written = new Map((await insertMany(tx, Review, rows)).map(review => [review.id, review]))
  const reviews = rows.map(({ id }) => written.get(id)!)
  await writeRemarks(
    tx,
    reviews.map(({ id }, i) => ({ reviewId: id, remarks: inputs[i]!.remarks })),
  )
  await recordTransitions(
    tx,
    actor,
    reviews.flatMap(({ id, occurredOn: on }) => [
      { thing: 'REVIEW' as const, id, event: null, state: reviewMachine.initial, on },
      { thing: 'REVIEW' as const, id, event: 'SUBMIT', state: status, on },
    ]),
  )
  await raiseOpinions(tx, actor, reviews)
  const owners = new Map(reviews.map(({ id }) => [id, id]))
  recordEach(tx, actor, 'review.submitted', reviews.map(subjectOfAudit), ownerBy(owners))
  await notifySubjects(tx, actor, reviews)
  return reviews
}

/** The review that a written row belongs to. Parents are written before their children. */
const ownerBy =
  (owners: Map<string, string>) =>
  (_table: string, row: Record<string, unknown>): string | undefined => {
    const keys = ['id', 'review_id', 'thing_id', 'opinion_id', 'rectification_id'].map(column => row[column] as string)
    const owner = keys.map(key => owners.get(key)).find(Boolean)
    if (owner) owners.set(row.id as string, owner)
    return owner
  }
