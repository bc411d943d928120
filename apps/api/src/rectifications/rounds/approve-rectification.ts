import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { caseOfAudit, moveRound } from './move-round.ts'

/** The reviewer approves the measures. */
export async function approveRectification(tx: Tx, actor: Actor, id: string, version: number): Promise<Rectification> {
  const { rectification } = await moveRound(tx, actor, { id, version, event: 'APPROVE' })
  record(tx, actor, 'rectification.approved', caseOfAudit(rectification))
  await notifySubject(tx, actor, 'PLAN_DECIDED', caseOfAudit(rectification), rectification, { accepted: true })
  return rectification
}
