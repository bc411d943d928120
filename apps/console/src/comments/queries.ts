import { holder, named } from '../api/common-selections.ts'
import type { AnswerOf } from '../api/operations/ask.ts'
import { query } from '../api/operations/query.ts'
import { type Selected, select } from '../api/operations/select.ts'
import type { Comment } from '../api/schema.ts'

const commentSelection = select<Comment>()({
  id: true,
  version: true,
  text: true,
  recordedAt: true,
  editedAt: true,
  withdrawnAt: true,
  mayUpdate: true,
  mayWithdraw: true,
  author: holder,
  mentions: named,
})
export type CommentRow = Selected<Comment, typeof commentSelection>

export const threadQuery = query('comments', { total: true, items: commentSelection })
export const mentionableQuery = query('mentionable', { items: { id: true, name: true, organization: named } })
export type MentionableRow = AnswerOf<typeof mentionableQuery>['mentionable']['items'][number]
