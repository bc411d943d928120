import { text } from '../api/common-selections.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { AuthorityMatrix, CriteriaSet, ReviewForm, Treatment } from '../api/schema.ts'
import { revisionSelection } from '../kit/revisions/revision.ts'

/** A code and its name in both languages. */
export const coded = { code: true, name: text } as const
export type Coded = FormRow['occasions'][number]

/** A set by which a review measures: what its form needs to know. */
export const measuringSelection = select<CriteriaSet>()({
  id: true,
  code: true,
  revision: true,
  name: text,
  announced: true,
  listed: true,
  criteria: coded,
  scale: { code: true, name: text, grades: coded },
})
export type MeasuringSet = Selected<CriteriaSet, typeof measuringSelection>

export const criteriaSetSelection = select<CriteriaSet>()({
  ...measuringSelection,
  ...revisionSelection,
  subjects: { kind: true, capacity: true },
  criteria: { ...coded, explanation: text },
})
export type CriteriaSetRow = Selected<CriteriaSet, typeof criteriaSetSelection>
export type SubjectOfSet = CriteriaSetRow['subjects'][number]

/** A form of review: what recording one needs to know. */
export const formSelection = select<ReviewForm>()({
  id: true,
  code: true,
  name: text,
  retiredAt: true,
  confidential: true,
  scheduled: true,
  subjects: true,
  classes: true,
  parts: { ...coded, required: true, gives: true },
  occasions: coded,
})
export type FormRow = Selected<ReviewForm, typeof formSelection>
export type FormPart = FormRow['parts'][number]

export const reviewFormSelection = select<ReviewForm>()({ ...formSelection, ...revisionSelection })
export type ReviewFormRow = Selected<ReviewForm, typeof reviewFormSelection>

export const treatmentSelection = select<Treatment>()({ ...revisionSelection, applies: true, act: text, orders: true })
export type TreatmentRow = Selected<Treatment, typeof treatmentSelection>

export const matrixSelection = select<AuthorityMatrix>()({
  code: true,
  revision: true,
  rules: { code: true, reviewer: true, relation: true, subject: true, class: true, obligation: true, name: text, source: true },
})
export type MatrixRow = Selected<AuthorityMatrix, typeof matrixSelection>
export type AuthorityRuleRow = MatrixRow['rules'][number]
