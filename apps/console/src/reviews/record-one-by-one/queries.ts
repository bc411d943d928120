import { named, text } from '../../api/common-selections.ts'
import type { AnswerOf } from '../../api/operations/ask.ts'
import { query } from '../../api/operations/query.ts'

/** Whom a reviewer may review at an occasion, and how far they are. */
export const rowQuery = query('subjectsToReview', {
  total: true,
  given: true,
  rules: { code: true, subject: true, name: text },
  items: { id: true, subjectKind: true, given: true, organization: named, person: named, review: { id: true, status: true } },
})
export type Row = AnswerOf<typeof rowQuery>['subjectsToReview']
export type RowItem = Row['items'][number]
