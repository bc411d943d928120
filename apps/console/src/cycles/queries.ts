import { named, text } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { query } from '../api/operations/query.ts'
import { field } from '../api/operations/select.ts'

/** What keeps a cycle from being closed without a word. */
export const unfinishedQuery = query('unfinishedWork', { kind: true, count: true })
export type UnfinishedRow = AnswerOf<typeof unfinishedQuery>['unfinishedWork'][number]

/** Can everybody be reviewed, and by whom: before a cycle starts. */
export const coverageQuery = query('coveragePlan', {
  on: true,
  due: true,
  covered: true,
  uncovered: true,
  uncountedOnly: true,
  assigned: true,
  proposed: true,
  subjectsWithAccount: true,
  reviewers: field('reviewers', 'page: { size: 100 }', {
    total: true,
    items: { person: named, mayReview: true, assigned: true, owed: true, proposed: true, hasAccount: true },
  }),
})
export type CoverageRow = AnswerOf<typeof coverageQuery>['coveragePlan']
/** What falls to a reviewer. */
export type Load = CoverageRow['reviewers']['items'][number]

/** Whom no leader may review, one page. */
export const uncoveredQuery = query(
  'coveragePlan',
  {
    subjects: field('subjects', 'covered: false, page: $page', {
      total: true,
      items: {
        rosterEntry: { id: true, version: true, organization: named, person: named },
        reviewers: { person: { id: true } },
        wanting: { code: true, name: text },
      },
    }),
  },
  { page: 'PageInput' },
)

const planned = { person: named, rule: { code: true, name: text } } as const

/** Who reviews whom by which rule, assigned or proposed, one page. */
export const planQuery = query(
  'coveragePlan',
  {
    subjects: field('subjects', 'page: $page', {
      total: true,
      items: {
        rosterEntry: { id: true, organization: named, person: named, assignments: { authorityRule: true, reviewer: named } },
        reviewers: planned,
        proposed: planned,
      },
    }),
  },
  { page: 'PageInput' },
)
export type PlannedRow = AnswerOf<typeof planQuery>['coveragePlan']['subjects']['items'][number]
