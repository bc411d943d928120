import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Rectification } from '../rectification.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'

/** A later check finds that the rectification still holds. */
export async function confirmRectification(tx: Tx, actor: Actor, id: string, version: number): Promise<Rectification> {
  const { rectification } = await moveRound(tx, actor, { id, version, event: 'CONFIRM', patch: { confirmedAt: await now(tx) } })
  record(tx, actor, 'rectification.confirmed', rectificationOfAudit(rectification))
  return rectification
}
