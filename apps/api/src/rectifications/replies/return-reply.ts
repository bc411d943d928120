import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { moveRound, rectificationOfAudit } from '../rounds/move-round.ts'

/** The reviewer returns the reply because the rectification is not complete. */
export async function returnReply(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Rectification> {
  const { rectification } = await moveRound(tx, actor, {
    id,
    version,
    event: 'RETURN',
    from: 'REPLIED',
    given: { reason },
    patch: { reason: reason.trim() },
  })
  record(tx, actor, 'rectification.replyReturned', rectificationOfAudit(rectification))
  await notifySubject(tx, actor, 'REPLY_DECIDED', rectificationOfAudit(rectification), rectification, { accepted: false })
  return rectification
}
