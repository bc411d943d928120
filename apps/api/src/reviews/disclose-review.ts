import { type Actor, disclosureOf, refuseIf } from '@pingyi/domain'
import { Cycle } from '../cycles/cycle.ts'
import { peopleOfAudience } from '../field/notifications/audience.ts'
import { notify } from '../field/notifications/notify.ts'
import { OccasionAttendee } from '../occasions/occasion-attendee.ts'
import { record } from '../platform/database/audit.ts'
import type { Tx } from '../platform/database/tx.ts'
import { moveReview } from './move-review.ts'
import { subjectOfAudit } from './recording/draft-review.ts'
import type { Review } from './review.ts'

/** Discloses a submitted review within the scope of its cycle. Those in it read the review from now on, and are notified. */
export async function discloseReview(tx: Tx, actor: Actor, id: string, version: number): Promise<Review> {
  const review = await moveReview(tx, actor, { id, version, event: 'DISCLOSE' }, async review => {
    const disclosedTo = await audienceOf(tx, review)
    if (disclosedTo.length === 0) refuseIf([{ at: 'occasionId', code: 'MISSING' }])
    return { disclosedTo }
  })
  record(tx, actor, 'review.disclosed', subjectOfAudit(review))
  const personIds = await peopleOfAudience(tx, review.disclosedTo)
  await notify(tx, actor, { kind: 'REVIEW_DISCLOSED', subject: subjectOfAudit(review), personIds })
  return review
}

/** The people or organisations within the scope of a review; nobody where nobody is named as present at its meeting. */
async function audienceOf(tx: Tx, review: Review): Promise<string[]> {
  const cycle = await tx.findOneByOrFail(Cycle, { id: review.cycleId })
  const scope = disclosureOf(review, cycle)
  if (scope === 'SUBJECT_ORGANIZATION') return [review.organizationId]
  if (scope === 'CYCLE_TREE') return [cycle.organizationId]
  if (scope === null || review.occasionId === null) return []
  return (await tx.findBy(OccasionAttendee, { occasionId: review.occasionId })).map(({ personId }) => personId)
}
