import { dutiesOf, isDone, type ReviewBy } from '../assignment/duties.ts'
import type { AuthorityMatrix, AuthorityRule } from '../authority/matrix.ts'
import type { ReviewerBy } from '../authority/reviewers-of.ts'
import { type Ratio, ratio } from './ratio.ts'

/** A subject due: who may review it, who was assigned, and the reviews of it that count as coverage. */
export type OwedSubject = {
  readonly options: readonly ReviewerBy[]
  readonly assigned: readonly ReviewBy[]
  readonly given: readonly ReviewBy[]
}

/** How many subjects a rule obliges to, and how many of them were reviewed by it. */
export type RuleCoverage = { readonly rule: AuthorityRule; readonly due: number; readonly reviewed: number; readonly ratio: Ratio }

/** Coverage by each rule that obliges to every subject, in the order of the matrix. */
export function coverageByRule(matrix: AuthorityMatrix, subjects: readonly OwedSubject[], superiorCounts: boolean): RuleCoverage[] {
  const owed = subjects.map(({ options, given }) => ({ duties: dutiesOf(options, superiorCounts), given }))
  return matrix.rules
    .filter(({ obligation }) => obligation === 'EACH')
    .map(rule => {
      const due = owed.flatMap(({ duties, given }) =>
        duties.filter(({ rules }) => rules[0]?.code === rule.code).map(duty => isDone(duty, given)),
      )
      const reviewed = due.filter(done => done).length
      return { rule, due: due.length, reviewed, ratio: ratio(reviewed, due.length) }
    })
}

/** How many leaders owe reviews (每名书记都作点评), how many of them gave one of those, and how many gave all. */
export type ReviewerCoverage = { readonly due: number; readonly reviewed: number; readonly complete: number; readonly ratio: Ratio }

/**
 * Coverage of reviewers. A duty is owed by whoever was assigned by its rule; without an assignment, by everybody who may do it. What one of
 * several rules may do is owed by nobody before it is assigned.
 */
export function coverageOfReviewers(subjects: readonly OwedSubject[], superiorCounts: boolean): ReviewerCoverage {
  const owing = new Map<string, { gave: boolean; all: boolean }>()
  for (const { options, assigned, given } of subjects)
    for (const duty of dutiesOf(options, superiorCounts)) {
      const chosen = assigned.filter(one => duty.rules.some(({ code }) => code === one.rule))
      const open = duty.rules.some(({ obligation }) => obligation === 'EACH') ? duty.options : []
      for (const { reviewerId } of chosen.length > 0 ? chosen : open) {
        const { gave, all } = owing.get(reviewerId) ?? { gave: false, all: true }
        owing.set(reviewerId, { gave: gave || given.some(one => one.reviewerId === reviewerId), all: all && isDone(duty, given) })
      }
    }
  const reviewers = [...owing.values()].filter(({ gave }) => gave)
  const complete = reviewers.filter(({ all }) => all).length
  return { due: owing.size, reviewed: reviewers.length, complete, ratio: ratio(reviewers.length, owing.size) }
}
