import type { CriteriaSet as CriteriaSetData, ReviewContent, ReviewForm as ReviewFormData } from '@pingyi/domain'
import type { CriteriaSet } from '../../criteria/criteria-set.ts'
import type { ReviewForm } from '../../criteria/review-form.ts'
import type { Review } from '../review.ts'
import type { ReviewInput } from '../review-input.ts'
import type { ReviewRemark } from '../review-remark.ts'
import { draftOpinionsOf } from './draft-opinion.ts'

/** The rows as the domain checks them. */
export const asForm = ({ nameZh: zh, nameEn: en, ...form }: ReviewForm) => ({ ...form, name: { zh, en } }) as unknown as ReviewFormData
export const asCriteriaSet = ({ nameZh: zh, nameEn: en, subjects, ...set }: CriteriaSet) =>
  ({ ...set, subject: subjects, name: { zh, en } }) as unknown as CriteriaSetData

export const contentOf = ({ occurredOn, remarks, opinions }: ReviewInput): ReviewContent => ({
  occurredOn,
  parts: remarks.flatMap(({ kind, code, text }) => (kind === 'PART' ? [{ part: code, text: text ?? '' }] : [])),
  remarks: remarks.flatMap(({ kind, code, text = null, grade = null }) => (kind === 'CRITERION' ? [{ criterion: code, text, grade }] : [])),
  opinions,
})

/** What a stored draft says, as if it were given again. */
export const inputOf = (review: Review, remarks: readonly ReviewRemark[]): ReviewInput => {
  const { cycleId, reviewerId, organizationId, personId, capacity, occasionId, formId, criteriaSetId, occurredOn, treatmentId } = review
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
    treatmentId,
    remarks: remarks.map(({ kind, code, text, grade }) => ({ kind, code, text, grade })),
    opinions: draftOpinionsOf(review),
  }
}
