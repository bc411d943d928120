import { type Actor, Refusal } from '@pingyi/domain'
import { allow } from '../platform/access/allow.ts'
import { locked } from '../platform/access/find.ts'
import type { Tx } from '../platform/database/tx.ts'
import { Comment } from './comment.ts'

/** A comment of the actor's own that stands, locked: nobody changes what another said. */
export async function lockOwnComment(tx: Tx, actor: Actor, id: string, version: number) {
  const { row, facts } = await locked(tx, actor, Comment, id, version)
  allow(actor, 'comment:write', facts)
  if (row.authorId !== actor.accountId) throw new Refusal('FORBIDDEN', { action: 'comment:write' })
  if (row.withdrawnAt) throw new Refusal('FROZEN', { what: 'Comment', id })
  return { row, facts, subject: { type: 'Comment', id, organizationId: facts.organizationId } }
}
