import type { CriteriaSet as CriteriaSetData, ReviewContent } from '@pingyi/domain'
import type { CriteriaSet } from '../../criteria/criteria-set.ts'
import type { Review } from '../review.ts'
import type { ReviewInput } from '../review-input.ts'
import type { ReviewRemark } from '../review-remark.ts'
import { draftOpinionsOf } from './draft-opinion.ts'

/** The row as the domain checks it. */
export const asCriteriaSet = (set: CriteriaSet): CriteriaSetData => ({ ...set, name: set.name, subject: set.subjects })

export const contentOf = ({ occurredOn, noProblem = false, orderedDueOn = null, remarks, opinions }: ReviewInput): ReviewContent => ({
  occurredOn,
  parts: remarks.flatMap(({ kind, code, text }) => (kind === 'PART' ? [{ part: code, text: text ?? '' }] : [])),
  remarks: remarks.flatMap(({ kind, code, text = null, grade = null }) => (kind === 'CRITERION' ? [{ criterion: code, text, grade }] : [])),
  opinions,
  noProblem,
  orderedDueOn,
})

/** A stored draft as an input. */
export const inputOf = (review: Review, remarks: readonly ReviewRemark[]): ReviewInput => {
  const { cycleId, reviewerId, organizationId, personId, capacity, occasionId, formId, criteriaSetId, treatmentId } = review
  const { occurredOn, noProblem, orderedDueOn } = review
  return {
    cycleId,
    reviewerId,
    organizationId,
    personId,
    capacity,
    occasionId,
    formId,
    criteriaSetId,
    occurredOn,
    noProblem,
    treatmentId,
    orderedDueOn,
    remarks: remarks.map(({ kind, code, text, grade }) => ({ kind, code, text, grade })),
    opinions: draftOpinionsOf(review),
  }
}
