import { named, ratio, text } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { queries, query } from '../api/operations/query.ts'
import { field } from '../api/operations/select.ts'
import type { Waiting } from '../api/schema.ts'
import { byFormSelection, coverageSelection, rectificationSelection } from '../statistics/selections.ts'

export const workbenchQuery = query('statistics', {
  organizations: coverageSelection,
  members: coverageSelection,
  rectification: rectificationSelection,
  organization: named,
  byForm: byFormSelection,
  children: field('children', 'page: { number: 1, size: 50 }', {
    total: true,
    items: {
      organization: named,
      members: { due: true, reviewed: true, notReviewed: true, ratio },
      organizations: { ratio },
      rectification: { cases: { late: true, putRightOfDue: ratio, onTime: ratio } },
    },
  }),
})
export type WorkbenchFigures = AnswerOf<typeof workbenchQuery>['statistics']
export type BranchFigures = WorkbenchFigures['children']['items'][number]

/** All that waits. */
const whole = {
  notReviewed: true,
  drafts: true,
  refusalsToDecide: true,
  helpToAnswer: true,
  plansToApprove: true,
  repliesToAccept: true,
  measuresToVerify: true,
  toCloseOut: true,
  lookBacksDue: true,
  opinionsToAdopt: true,
  repliesDue: true,
  dueToday: true,
  late: true,
} as const satisfies Record<keyof Waiting, true>
export const waitingQuery = query('waiting', whole)

export const trendQuery = query('trend', { cycle: named, members: ratio, organizations: ratio, rectification: ratio })
export type TrendPoint = AnswerOf<typeof trendQuery>['trend'][number]

export const dueSoonQuery = query('rectifications', {
  total: true,
  items: { id: true, lateness: true, round: { dueOn: true }, opinions: { id: true, text: true }, organization: named, person: named },
})

export const owedReviewsQuery = query('notReviewed', { total: true, items: { id: true, organization: named, person: named } })
export type OwedRow = AnswerOf<typeof owedReviewsQuery>['notReviewed']['items'][number]

export const aboutMeQuery = queries('aboutMe', {
  reviews: { items: { id: true, occurredOn: true, reviewer: named, form: { id: true, name: text } } },
  measures: { items: { id: true, text: true, status: true, dueOn: true } },
})
