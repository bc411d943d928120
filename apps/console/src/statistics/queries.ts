import { named, text } from '../api/common-selections.ts'
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
    byAuthority: {
      rule: { code: true, name: text },
      reviewers: true,
      reviews: true,
      organizationsReviewed: true,
      personsReviewed: true,
      attendances: true,
    },
    byForm: byFormSelection,
    children: field('children', 'page: $page', { total: true, items: figuresSelection }),
  },
  { page: 'PageInput' },
)
export type StatisticsRow = AnswerOf<typeof statisticsQuery>['statistics']
export type AuthorityRow = StatisticsRow['byAuthority'][number]
