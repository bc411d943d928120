import { named, text } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { queries, query } from '../api/operations/query.ts'
import { field } from '../api/operations/select.ts'

/** Who may review a subject, and how much falls to each. */
export const toAssignQuery = queries('toAssign', {
  reviewersFor: { person: named, rule: { code: true, reviewer: true, class: true, name: text } },
  coveragePlan: {
    reviewers: field('reviewers', 'page: { size: 100 }', { total: true, items: { person: { id: true }, assigned: true, proposed: true } }),
  },
})
export type ReviewerOffered = AnswerOf<typeof toAssignQuery>['reviewersFor'][number]

/** Whom the reader may review in a cycle, and how far they are. */
export const mutualQuery = query('subjectsToReview', {
  total: true,
  given: true,
  items: { id: true, given: true, organization: named, person: named, review: { id: true, status: true } },
})
export type MutualRow = AnswerOf<typeof mutualQuery>['subjectsToReview']['items'][number]
