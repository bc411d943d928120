import { type Actor, Refusal } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import { throwIf } from '../platform/access/permission.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Comment } from './comment.ts'
import { mayEditComment } from './editable.ts'

/** Why a comment cannot be withdrawn: it already is. Otherwise null. */
export const refusalOfWithdrawal = ({ withdrawnAt, id }: Comment): Refusal | null =>
  withdrawnAt ? new Refusal('FROZEN', { what: 'Comment', id }) : null

/** Why a comment cannot be edited: it is withdrawn or too old. Otherwise null. */
export const refusalOfCommentUpdate = (comment: Comment, now: Date): Refusal | null =>
  refusalOfWithdrawal(comment) ??
  (mayEditComment(comment.recordedAt, now) ? null : new Refusal('FROZEN', { what: 'Comment', id: comment.id }))

/** Locks a comment of the actor. Comments of others are refused. */
export async function lockOwnComment(tx: Tx, actor: Actor, id: string, version: number) {
  const { row, facts } = await locked(tx, actor, Comment, id, version)
  allow(actor, 'COMMENT_WRITE', facts)
  if (row.authorId !== actor.accountId) throw new Refusal('FORBIDDEN', { action: 'COMMENT_WRITE' })
  throwIf(refusalOfWithdrawal(row))
  return { row, facts, subject: { type: 'Comment', id, organizationId: facts.organizationId } }
}
