export { problemsOfReviewForm } from './problems.ts'
export type { OccasionKind, ReviewForm, ReviewPart } from './review-form.ts'
export { reviewForms } from './review-forms.ts'
