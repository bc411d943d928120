import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'

/** The reviewer returns the planned measures to the subject. */
export async function returnPlan(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Rectification> {
  const { rectification } = await moveRound(tx, actor, {
    id,
    version,
    event: 'RETURN',
    from: 'PROPOSED',
    given: { reason },
    patch: { reason: reason.trim() },
  })
  record(tx, actor, 'rectification.planReturned', rectificationOfAudit(rectification))
  await notifySubject(tx, actor, 'PLAN_DECIDED', rectificationOfAudit(rectification), rectification, { accepted: false })
  return rectification
}
