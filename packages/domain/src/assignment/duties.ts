import { type AuthorityRule, ruleCovers } from '../authority/matrix.ts'
import type { ReviewerBy } from '../authority/reviewers-of.ts'

/** A review or an assignment: by which rule and by whom. */
export type ReviewBy = { readonly rule: string; readonly reviewerId: string }

/** A review that a subject is owed: by one rule that says `EACH`, or by any of those that say `ONE_OF`. `options`: who owes it. */
export type Duty<By extends ReviewerBy = ReviewerBy> = { readonly rules: readonly AuthorityRule[]; readonly options: readonly By[] }

/** One level reviews the next lower one: of several who hold posts above a subject, the nearest owe the review. */
function nearest<By extends ReviewerBy>(options: readonly By[]): By[] {
  const least = Math.min(...options.map(({ distance }) => distance))
  return options.filter(({ distance }) => distance === least)
}

/** What a subject is owed by those who may review it. A rule that nobody holds for it makes no duty; who only takes part owes nothing. */
export function dutiesOf<By extends ReviewerBy>(options: readonly By[], superiorCounts: boolean): Duty<By>[] {
  const rules = [...new Set(options.map(({ rule }) => rule))].filter(
    rule => rule.reviewer !== 'AFFILIATE' && ruleCovers(rule, superiorCounts),
  )
  const owing = (rule: AuthorityRule) => nearest(options.filter(option => option.rule === rule))
  const each = rules.filter(({ obligation }) => obligation === 'EACH').map(rule => ({ rules: [rule], options: owing(rule) }))
  const oneOf = rules.filter(({ obligation }) => obligation === 'ONE_OF')
  return oneOf.length > 0 ? [...each, { rules: oneOf, options: oneOf.flatMap(owing) }] : each
}

/** Whether the duty is done by these reviews: by its rule, or by whoever owes it, so that nobody reviews a subject twice. */
export const isDone = ({ rules, options }: Duty, reviews: readonly ReviewBy[]): boolean =>
  reviews.some(
    review => rules.some(({ code }) => code === review.rule) || options.some(({ reviewerId }) => reviewerId === review.reviewerId),
  )
