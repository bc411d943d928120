import type { Actor } from '@pingyi/domain'
import type { NotificationKind } from '@pingyi/domain/internal'
import { Account } from '../accounts/account.ts'
import { type Notice, notify } from '../platform/notify.ts'
import { reviewersSide, subjectsSide } from '../platform/sides.ts'
import type { Tx } from '../platform/tx.ts'
import type { Review } from '../reviews/review.ts'
import type { Measure } from './measure.ts'
import type { Rectification } from './rectification.ts'

type About = Pick<Rectification, 'organizationId' | 'personId' | 'confidential'>

/** Tells whoever answers for the subject today. */
export async function tellSubject(tx: Tx, actor: Actor, kind: NotificationKind, subject: Notice['subject'], about: About, details = {}) {
  const [personIds = []] = await subjectsSide(tx, [about])
  await notify(tx, actor, { kind, subject, personIds, details })
}

/** Tells those who decide on the opinions of one review today. */
export async function tellReviewer(tx: Tx, actor: Actor, kind: NotificationKind, subject: Notice['subject'], review: Review) {
  const [personIds = []] = await reviewersSide(tx, [
    { ...review, reviewerIds: [review.reviewerId], asMember: review.appointmentId === null },
  ])
  await notify(tx, actor, { kind, subject, personIds })
}

/** Tells those who decide on the rectification today: the reviewers of its opinions. */
export async function tellReviewers(tx: Tx, actor: Actor, kind: NotificationKind, subject: Notice['subject'], row: Rectification) {
  const rows: { id: string }[] = await tx.query(
    `-- reviewers of a rectification
     select distinct r.reviewer_id as id from opinions o join reviews r on r.id = o.review_id where o.rectification_id = $1`,
    [row.id],
  )
  const [personIds = []] = await reviewersSide(tx, [{ ...row, reviewerIds: rows.map(({ id }) => id) }])
  await notify(tx, actor, { kind, subject, personIds })
}

/** Tells the owner of a measure, and whoever reported it done, what was found. */
export async function tellDoers(tx: Tx, actor: Actor, subject: Notice['subject'], { ownerId, doneById }: Measure, accepted: boolean) {
  const reporter = doneById === null ? null : (await tx.findOneByOrFail(Account, { id: doneById })).personId
  const personIds = [ownerId, reporter].flatMap(id => id ?? [])
  await notify(tx, actor, { kind: 'MEASURE_DECIDED', subject, personIds, details: { accepted } })
}
