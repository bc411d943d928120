import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'

/** The reviewer approves the planned measures. */
export async function approveRectification(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  occurredOn?: string | null,
): Promise<Rectification> {
  const { rectification } = await moveRound(tx, actor, { id, version, event: 'APPROVE', occurredOn })
  record(tx, actor, 'rectification.approved', rectificationOfAudit(rectification))
  await notifySubject(tx, actor, 'PLAN_DECIDED', rectificationOfAudit(rectification), rectification, { accepted: true })
  return rectification
}
