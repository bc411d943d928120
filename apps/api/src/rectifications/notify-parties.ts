import type { Actor } from '@pingyi/domain'
import type { NotificationKind } from '@pingyi/domain/internal'
import { Account } from '../accounts/account.ts'
import { type Notice, notify } from '../field/notifications/notify.ts'
import { reviewerRecipients, subjectRecipients } from '../field/notifications/recipients.ts'
import type { Tx } from '../platform/database/tx.ts'
import type { Review } from '../reviews/review.ts'
import type { Measure } from './measure.ts'
import type { Rectification } from './rectification.ts'

type About = Pick<Rectification, 'organizationId' | 'personId' | 'confidential'>

/** Notifies those who answer for the subject today. */
export async function notifySubject(tx: Tx, actor: Actor, kind: NotificationKind, subject: Notice['subject'], about: About, details = {}) {
  const [personIds = []] = await subjectRecipients(tx, [about])
  await notify(tx, actor, { kind, subject, personIds, details })
}

/** Notifies those who decide on the opinions of a review today. */
export async function notifyReviewer(tx: Tx, actor: Actor, kind: NotificationKind, subject: Notice['subject'], review: Review) {
  const [personIds = []] = await reviewerRecipients(tx, [
    { ...review, reviewerIds: [review.reviewerId], asMember: review.appointmentId === null },
  ])
  await notify(tx, actor, { kind, subject, personIds })
}

/** Notifies those who decide on the rectification today: the reviewers of its opinions. */
export async function notifyReviewers(tx: Tx, actor: Actor, kind: NotificationKind, subject: Notice['subject'], row: Rectification) {
  const rows: { id: string }[] = await tx.query(
    `-- reviewers of a rectification
     select distinct r.reviewer_id as id from opinions o join reviews r on r.id = o.review_id where o.rectification_id = $1`,
    [row.id],
  )
  const [personIds = []] = await reviewerRecipients(tx, [{ ...row, reviewerIds: rows.map(({ id }) => id) }])
  await notify(tx, actor, { kind, subject, personIds })
}

/** Notifies the owner of a measure, and the account that reported it done, of the decision. */
export async function notifyDoers(tx: Tx, actor: Actor, subject: Notice['subject'], { ownerId, doneById }: Measure, accepted: boolean) {
  const reporter = doneById === null ? null : (await tx.findOneByOrFail(Account, { id: doneById })).personId
  const personIds = [ownerId, reporter].flatMap(id => id ?? [])
  await notify(tx, actor, { kind: 'MEASURE_DECIDED', subject, personIds, details: { accepted } })
}
