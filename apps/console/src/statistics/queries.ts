import { named, ratio, text } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { query } from '../api/operations/query.ts'
import { field } from '../api/operations/select.ts'
import { byFormSelection, figuresSelection } from './selections.ts'

export const statisticsQuery = query(
  'statistics',
  {
    ...figuresSelection,
    cycle: named,
    entry: true,
    atClosing: {
      organizationsDue: true,
      organizationsReviewed: true,
      membersDue: true,
      membersReviewed: true,
      opinions: true,
      measures: true,
      rectifications: true,
      rectificationsDue: true,
      rectificationsAccepted: true,
    },
    asOf: true,
    knownAt: true,
    byStatus: field('opinions', '', { byStatus: { status: true, count: true } }),
    reviewers: { due: true, reviewed: true, complete: true, ratio },
    byRule: {
      rule: { code: true, name: text },
      due: true,
      reviewed: true,
      ratio,
      reviewers: true,
      reviews: true,
      organizationsReviewed: true,
      personsReviewed: true,
      attendances: true,
    },
    byClass: { class: true, reviewers: true, reviews: true, organizationsReviewed: true, personsReviewed: true },
    byForm: byFormSelection,
    children: field('children', 'page: $page', { total: true, items: figuresSelection }),
  },
  { page: 'PageInput' },
)
export type StatisticsRow = AnswerOf<typeof statisticsQuery>['statistics']
export type ClassRow = StatisticsRow['byClass'][number]
export type RuleRow = StatisticsRow['byRule'][number]
