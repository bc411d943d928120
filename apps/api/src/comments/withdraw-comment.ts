import type { Actor } from '@pingyi/domain'
import { record } from '../platform/database/audit.ts'
import { now } from '../platform/database/clock.ts'
import { update } from '../platform/database/rows.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Comment } from './comment.ts'
import { lockOwnComment } from './lock-own-comment.ts'

/** Withdraws a comment. It stays visible that there was one, without its text. */
export async function withdrawComment(tx: Tx, actor: Actor, id: string, version: number): Promise<Comment> {
  const { row, subject } = await lockOwnComment(tx, actor, id, version)
  const comment = await update(tx, Comment, row, { withdrawnAt: await now(tx) })
  record(tx, actor, 'comment.withdrawn', subject)
  return comment
}
