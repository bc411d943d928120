import type { OpinionKind } from '@pingyi/domain'
import { uuid } from '../../api/idempotency.ts'
import type { ReviewRow } from '../selections.ts'

export type DraftMeasure = { key: string; text: string; ownerId: string | null; leaderId: string | null; dueOn: string }
export type DraftOpinion = { key: string; kind: OpinionKind; text: string; pointedOut: boolean; measures: DraftMeasure[] }
export type Remark = { text: string; grade: string | null }

/** What stands in the form of a review: a text that was not written is ''. */
export type Draft = {
  cycleId: string
  organizationId: string
  personId: string | null
  reviewerId: string | null
  criteriaSetId: string | null
  formId: string | null
  occasionId: string | null
  occurredOn: string
  treatmentId: string | null
  orderedDueOn: string | null
  noProblem: boolean
  criteria: Readonly<Record<string, Remark>>
  parts: Readonly<Record<string, string>>
  opinions: readonly DraftOpinion[]
}

/** A draft as the server answers it. */
export type DraftedReview = Pick<
  ReviewRow,
  | 'cycle'
  | 'organization'
  | 'person'
  | 'reviewer'
  | 'criteriaSet'
  | 'form'
  | 'occasion'
  | 'occurredOn'
  | 'treatment'
  | 'orderedDueOn'
  | 'noProblem'
  | 'remarks'
  | 'draftOpinions'
>

export const noRemark: Remark = { text: '', grade: null }
const key = uuid
export const newMeasure = (): DraftMeasure => ({ key: key(), text: '', ownerId: null, leaderId: null, dueOn: '' })
export const newOpinion = (kind: OpinionKind, text = ''): DraftOpinion => ({ key: key(), kind, text, pointedOut: false, measures: [] })

export function draftOf(review: DraftedReview): Draft {
  const remarks = (kind: string) => review.remarks.filter(remark => remark.kind === kind)
  return {
    cycleId: review.cycle.id,
    organizationId: review.organization.id,
    personId: review.person?.id ?? null,
    reviewerId: review.reviewer.id,
    criteriaSetId: review.criteriaSet?.id ?? null,
    formId: review.form.id,
    occasionId: review.occasion?.id ?? null,
    occurredOn: review.occurredOn,
    treatmentId: review.treatment?.id ?? null,
    orderedDueOn: review.orderedDueOn,
    noProblem: review.noProblem,
    criteria: Object.fromEntries(remarks('CRITERION').map(({ code, text, grade }) => [code, { text: text ?? '', grade }])),
    parts: Object.fromEntries(remarks('PART').map(({ code, text }) => [code, text ?? ''])),
    opinions: review.draftOpinions.map(opinion => ({
      ...newOpinion(opinion.kind, opinion.text),
      pointedOut: opinion.pointedOut,
      measures: opinion.measures.map(measure => ({ ...newMeasure(), ...measure, dueOn: measure.dueOn ?? '' })),
    })),
  }
}
