import { type Actor, refuseIf } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { record } from '../platform/database/audit.ts'
import { insert } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Comment } from './comment.ts'
import { type CreateCommentInput, problemsOfComment } from './comment-inputs.ts'
import { checkMentions, writeMentions } from './mention.ts'
import { notifyThread } from './notify-thread.ts'
import { threadOf } from './thread.ts'

/** Adds a comment to an opinion or a rectification. */
export async function createComment(tx: Tx, actor: Actor, input: CreateCommentInput): Promise<Comment> {
  const thread = await threadOf(tx, actor, input)
  allow(actor, 'COMMENT_WRITE', thread.facts)
  refuseIf(problemsOfComment(input))
  const mentioned = await checkMentions(tx, actor, thread.facts, input.mentionIds)
  const comment = await insert(tx, Comment, { ...thread.key, authorId: actor.accountId, text: input.text.trim() })
  await writeMentions(tx, comment, mentioned)
  record(tx, actor, 'comment.written', { type: 'Comment', id: comment.id, organizationId: thread.facts.organizationId })
  await notifyThread(tx, actor, thread, mentioned, true)
  return comment
}
