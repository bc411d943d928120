import type { Facts } from '@pingyi/domain'
import { Comment } from '../../comments/comment.ts'
import { CommentMention } from '../../comments/comment-mention.ts'
import { Transition } from '../../platform/database/transition.ts'
import { LookBack } from '../../rectifications/look-back.ts'
import type { Measure } from '../../rectifications/measure.ts'
import { Measure as MeasureRow } from '../../rectifications/measure.ts'
import { MeasureCheck } from '../../rectifications/measure-check.ts'
import { MeasureOpinion } from '../../rectifications/measure-opinion.ts'
import { Opinion } from '../../rectifications/opinion.ts'
import { Rectification } from '../../rectifications/rectification.ts'
import { ReplyLine } from '../../rectifications/reply-line.ts'
import { Round } from '../../rectifications/round.ts'
import { Review } from '../../reviews/review.ts'
import { ReviewRemark } from '../../reviews/review-remark.ts'
import type { Put } from './rows.ts'
import type { Thing } from './things.ts'

export type RectificationCase = {
  readonly name: string
  readonly place: Facts
  readonly cycleId: string
  readonly formId: string
  readonly reviewerId: string
  readonly personId: string
  readonly recordedById: string
  readonly ownerId: string
  readonly occasionId?: string
  readonly talk?: boolean
  readonly status?: 'DRAFTED' | 'DISCARDED'
}

/** A review and, unless it is a draft, its opinion, and a rectification with a round and a measure. */
export function putRectification(put: Put, one: RectificationCase): Thing[] {
  const { name, place, cycleId, formId, reviewerId, personId, recordedById, ownerId, talk = false, status } = one
  const organizationId = place.organizationId as string
  const draft = status !== undefined
  const facts: Facts = { ...place, personId, reviewerId, recordedById, confidential: talk, draft }
  const reviewId = put(Review, {
    cycleId,
    formId,
    organizationId,
    personId,
    reviewerId,
    recordedById,
    occasionId: one.occasionId ?? null,
    status: status ?? 'SUBMITTED',
    authorityRuleCode: 'BRANCH_SECRETARY_MEMBERS',
    authorityClass: 'LEADER',
    obligation: 'EACH',
    subjectKind: 'PERSON',
    capacity: 'MEMBER',
    confidential: talk,
    onBehalf: true,
    occurredOn: '2011-10-01',
    submittedAt: draft ? null : new Date('2011-10-02'),
    draftOpinions: [{ kind: 'PROBLEM', text: '记下的', measures: [] }],
  })
  const move = { event: null, effectiveOn: '2011-10-01', ordinal: 1, accountId: null }
  put(Transition, { thing: 'REVIEW', thingId: reviewId, state: status ?? 'SUBMITTED', ...move })
  put(ReviewRemark, { reviewId, kind: 'PART', code: 'ACHIEVEMENTS', ordinal: 0, text: '好', grade: null })
  const review: Thing = { type: 'Review', id: reviewId, name, facts, cycleId, ...(status && { status }) }
  if (draft) return [review]
  const rectificationId = put(Rectification, { cycleId, organizationId, personId, confidential: talk })
  const roundId = put(Round, { rectificationId, number: 1, status: 'OPEN', cause: '原因', repliedById: recordedById })
  const opinion = { reviewId, ordinal: 0, kind: 'PROBLEM', status: 'IN_RECTIFICATION', text: '问题', rectificationId } as const
  const opinionId = put(Opinion, opinion)
  const measure: Partial<Measure> = { rectificationId, ordinal: 0, text: '措施', ownerId, status: 'PLANNED', doneById: recordedById }
  const measureId = put(MeasureRow, measure)
  put(MeasureOpinion, { measureId, opinionId })
  put(ReplyLine, { roundId, opinionId, text: '答复' })
  put(LookBack, {
    rectificationId,
    roundId,
    ordinal: 1,
    lookedOn: '2012-01-01',
    outcome: 'KEPT',
    finding: '没有反弹',
    lookedById: recordedById,
  })
  put(MeasureCheck, { measureId, roundId, ordinal: 1, checkedOn: '2011-11-01', finding: '坚持', kept: true, checkedById: recordedById })
  const ofRectification: Facts = { ...place, personId, reviewerIds: [reviewerId], confidential: talk, draft }
  const [onOpinion, onRectification] = [{ opinionId }, { rectificationId }].map(on =>
    put(Comment, { ...on, authorId: recordedById, text: '评论' }),
  )
  put(CommentMention, { commentId: onOpinion!, personId: reviewerId })
  return [
    review,
    { type: 'Comment', id: onOpinion!, name, facts, authorId: recordedById },
    { type: 'Comment', id: onRectification!, name, facts: ofRectification, authorId: recordedById },
    { type: 'Opinion', id: opinionId, name, facts },
    { type: 'Rectification', id: rectificationId, name, facts: ofRectification },
    { type: 'Measure', id: measureId, name, facts: { ...ofRectification, ownerId } },
  ]
}
