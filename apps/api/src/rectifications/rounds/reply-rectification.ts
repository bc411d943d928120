import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifyReviewers } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'

const replied = async (tx: Tx, actor: Actor, reply: string) => ({
  given: { reply },
  patch: { reply: reply.trim(), repliedAt: await now(tx), repliedById: actor.accountId },
})

/** The subject replies in writing that the measures are done. */
export async function replyRectification(tx: Tx, actor: Actor, id: string, version: number, reply: string): Promise<Rectification> {
  const { rectification } = await moveRound(tx, actor, { id, version, event: 'REPLY', ...(await replied(tx, actor, reply)) })
  record(tx, actor, 'rectification.replied', rectificationOfAudit(rectification))
  await notifyReviewers(tx, actor, 'REPLY_SUBMITTED', rectificationOfAudit(rectification), rectification)
  return rectification
}

/** Replies to a rectification put right at once, which has no plan. */
export async function rectifyAtOnce(tx: Tx, actor: Actor, id: string, version: number, reply: string): Promise<Rectification> {
  const { given, patch } = await replied(tx, actor, reply)
  const atOnce = { ...patch, deadlineKind: 'AT_ONCE' as const, derivation: { rule: 'AT_ONCE' } }
  const { rectification } = await moveRound(tx, actor, { id, version, event: 'AT_ONCE', given, patch: atOnce })
  record(tx, actor, 'rectification.rectifiedAtOnce', rectificationOfAudit(rectification))
  await notifyReviewers(tx, actor, 'REPLY_SUBMITTED', rectificationOfAudit(rectification), rectification)
  return rectification
}
