import { isPointedOut, type OpinionKind, opinionKind, opinionStatus, type ReviewPart } from '@pingyi/domain'
import { CriteriaSet } from '../criteria/criteria-set.ts'
import { ReviewForm } from '../criteria/review-form.ts'
import { readable } from '../platform/access/guard.ts'
import type { Context } from '../platform/context.ts'
import { load, loadMany } from '../platform/graphql/relations.ts'
import { Opinion } from '../rectifications/opinion.ts'
import { Review } from '../reviews/review.ts'
import { ReviewRemark } from '../reviews/review-remark.ts'
import { kindName, type Language, ledgerWords } from './words.ts'

/** The text of a review: remarks on criteria, then the form's parts in order, then opinions that belong to no part. Null for who may not read it. */
export async function contentOf(context: Context, review: Review, language: Language): Promise<string | null> {
  if ((await readable(context, Review, [review])).length === 0) return null
  const [remarks, opinions, form, set] = await Promise.all([
    loadMany(context, ReviewRemark, 'reviewId', 'ordinal', review.id),
    loadMany(context, Opinion, 'reviewId', 'ordinal', review.id),
    load(context, ReviewForm, review.formId),
    review.criteriaSetId ? load(context, CriteriaSet, review.criteriaSetId) : null,
  ])
  const say = ledgerWords[language]
  const criteria = (set?.criteria ?? []).flatMap(({ code, name }) => {
    const remark = remarks.find(one => one.kind === 'CRITERION' && one.code === code)
    const grade = set?.scale?.grades.find(one => one.code === remark?.grade)?.name[language] ?? null
    return remark && (remark.text || grade) ? [say.remark(name[language], grade, remark.text ?? '')] : []
  })
  const raised = (kind: OpinionKind) =>
    opinions
      .filter(one => one.kind === kind && opinionStatus.members[one.status].counts)
      .map(({ text, status }) => (isPointedOut(kind, status) ? say.onTheSpot(text) : text))
      .join(say.between)
  const textOf = ({ code, gives }: ReviewPart) => {
    if (!gives) return remarks.find(one => one.kind === 'PART' && one.code === code)?.text
    return raised(gives) || (gives === 'PROBLEM' && review.noProblem ? say.noProblem : '')
  }
  const parts = form.parts.map(part => [part.name[language], textOf(part)] as const)
  const others = opinionKind.codes
    .filter(kind => !form.parts.some(({ gives }) => gives === kind))
    .map(kind => [kindName(language, kind), raised(kind)] as const)
  return [...criteria, ...[...parts, ...others].flatMap(([name, text]) => (text ? [say.remark(name, null, text)] : []))].join('').trim()
}
