import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { caseOfAudit, moveRound } from './move-round.ts'

/** The reviewer sends the measures back to be thought over. */
export async function returnPlan(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Rectification> {
  const { rectification } = await moveRound(tx, actor, {
    id,
    version,
    event: 'RETURN',
    from: 'PROPOSED',
    given: { reason },
    patch: { reason: reason.trim() },
  })
  record(tx, actor, 'rectification.planReturned', caseOfAudit(rectification))
  await notifySubject(tx, actor, 'PLAN_DECIDED', caseOfAudit(rectification), rectification, { accepted: false })
  return rectification
}
