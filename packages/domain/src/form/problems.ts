import type { Problem } from '../problem.ts'
import { problemsOfCodes, problemsOfName, problemsOfSource } from '../text.ts'
import type { ReviewForm } from './review-form.ts'

/** Everything wrong with a form that somebody wrote. */
export function problemsOfReviewForm(form: ReviewForm): Problem[] {
  return [
    ...problemsOfName('name', form.name),
    ...problemsOfSource(form.source),
    ...(form.subjects.length > 0 ? [] : [{ at: 'subjects', code: 'TOO_FEW', limit: 1 } as const]),
    ...(form.parts.length > 0 ? [] : [{ at: 'parts', code: 'TOO_FEW', limit: 1 } as const]),
    ...problemsOfCodes('parts', form.parts),
    ...problemsOfCodes('occasions', form.occasions),
  ]
}
