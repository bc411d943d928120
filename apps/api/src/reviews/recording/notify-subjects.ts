import { type Actor, firstStatusOf } from '@pingyi/domain'
import { notifyAll } from '../../field/notifications/notify.ts'
import { subjectRecipients } from '../../field/notifications/recipients.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Review } from '../review.ts'
import { draftOpinionsOf } from './draft-opinion.ts'

/** Notifies those who answer for the subjects of submitted reviews: of opinions that wait for them, or else of the review. */
export async function notifySubjects(tx: Tx, actor: Actor, reviews: readonly Review[]) {
  const recipients = await subjectRecipients(tx, reviews)
  const notices = reviews.map((review, i) => {
    const waiting = draftOpinionsOf(review).filter(one => firstStatusOf(one) === 'RAISED').length
    const subject = { type: 'Review', id: review.id } as const
    const personIds = recipients[i] ?? []
    return waiting > 0
      ? ({ kind: 'OPINION_RAISED', subject, personIds, details: { opinions: waiting } } as const)
      : ({ kind: 'REVIEW_SUBMITTED', subject, personIds } as const)
  })
  await notifyAll(tx, actor, notices)
}
