import { type Actor, Refusal, refuseIf } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { now } from '../platform/clock.ts'
import { update } from '../platform/rows.ts'
import type { Tx } from '../platform/tx.ts'
import { Comment } from './comment.ts'
import { type CommentTextInput, problemsOfComment } from './comment-inputs.ts'
import { mayEditComment } from './editable.ts'
import { checkMentions, writeMentions } from './mention.ts'
import { ownComment } from './own-comment.ts'
import { tellThread } from './tell-thread.ts'
import { threadOf } from './thread.ts'

/** Its author puts a comment right, within a while: what others answered to stays what it was. */
export async function updateComment(tx: Tx, actor: Actor, id: string, version: number, input: CommentTextInput): Promise<Comment> {
  const { row, facts, subject } = await ownComment(tx, actor, id, version)
  const editedAt = await now(tx)
  if (!mayEditComment(row.recordedAt, editedAt)) throw new Refusal('FROZEN', { what: 'Comment', id })
  refuseIf(problemsOfComment(input))
  const mentioned = await checkMentions(tx, actor, facts, input.mentionIds)
  const comment = await update(tx, Comment, row, { text: input.text.trim(), editedAt })
  const added = await writeMentions(tx, comment, mentioned)
  record(tx, actor, 'comment.edited', subject)
  await tellThread(tx, actor, await threadOf(tx, actor, row), added, false)
  return comment
}
