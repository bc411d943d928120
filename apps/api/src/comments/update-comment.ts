import { type Actor, refuseIf } from '@pingyi/domain'
import { throwIf } from '../platform/access/permission.ts'
import { record } from '../platform/database/audit.ts'
import { now } from '../platform/database/clock.ts'
import { amend } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Comment } from './comment.ts'
import { type CommentTextInput, problemsOfComment } from './comment-inputs.ts'
import { lockOwnComment, refusalOfCommentUpdate } from './lock-own-comment.ts'
import { checkMentions, writeMentions } from './mention.ts'
import { notifyThread } from './notify-thread.ts'
import { threadOf } from './thread.ts'

/** Edits a comment within a few minutes, so that replies still fit it. */
export async function updateComment(tx: Tx, actor: Actor, id: string, version: number, input: CommentTextInput): Promise<Comment> {
  const { row, facts, subject } = await lockOwnComment(tx, actor, id, version)
  const editedAt = await now(tx)
  throwIf(refusalOfCommentUpdate(row, editedAt))
  refuseIf(problemsOfComment(input))
  const mentioned = await checkMentions(tx, actor, facts, input.mentionIds)
  const { added, gone } = await writeMentions(tx, row, mentioned)
  const text = input.text.trim()
  const changed = text !== row.text || added.length + gone > 0
  const comment = await amend(tx, Comment, row, changed ? { text, editedAt } : {})
  record(tx, actor, 'comment.edited', subject)
  if (changed) await notifyThread(tx, actor, await threadOf(tx, actor, row), added, false)
  return comment
}
