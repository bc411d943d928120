import { authorityClass } from '../authority/authority-class.ts'
import { opinionKind } from '../opinion/kind.ts'
import type { Problem } from '../problem.ts'
import { subjectKind } from '../subject/kind.ts'
import { problemsOfCodes, problemsOfName, problemsOfSource } from '../text.ts'
import type { ReviewForm, ReviewPart } from './review-form.ts'

/** Everything wrong with a form that somebody wrote. A planned form needs a kind of occasion to be planned for. */
export function problemsOfReviewForm(form: ReviewForm): Problem[] {
  return [
    ...problemsOfName('name', form.name),
    ...problemsOfSource(form.source),
    ...(form.subjects.length > 0 ? [] : [{ at: 'subjects', code: 'TOO_FEW', limit: 1 } as const]),
    ...(form.subjects.every(subjectKind.has) ? [] : [{ at: 'subjects', code: 'UNKNOWN' } as const]),
    ...(form.classes.length > 0 ? [] : [{ at: 'classes', code: 'TOO_FEW', limit: 1 } as const]),
    ...(form.classes.every(authorityClass.has) ? [] : [{ at: 'classes', code: 'UNKNOWN' } as const]),
    ...(form.parts.length > 0 ? [] : [{ at: 'parts', code: 'TOO_FEW', limit: 1 } as const]),
    ...problemsOfCodes('parts', form.parts),
    ...form.parts.flatMap(({ gives }, i) => problemsOfKind(`parts.${i}.gives`, gives, form.parts.slice(0, i))),
    ...(form.occasions.length > 0 || !form.scheduled ? [] : [{ at: 'occasions', code: 'TOO_FEW', limit: 1 } as const]),
    ...problemsOfCodes('occasions', form.occasions),
  ]
}

/** A part that gives opinions is the list of all opinions of their kind, so there is one for each kind. */
function problemsOfKind(at: string, kind: ReviewPart['gives'], before: readonly ReviewPart[]): Problem[] {
  if (kind === undefined) return []
  if (!opinionKind.has(kind)) return [{ at, code: 'UNKNOWN' }]
  return before.some(({ gives }) => gives === kind) ? [{ at, code: 'DUPLICATE' }] : []
}
