import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Rectification } from '../rectification.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'
import { type Look, recordLookBack } from './record-look-back.ts'

/** A look-back finds that the rectification still holds. */
export async function confirmRectification(tx: Tx, actor: Actor, id: string, version: number, look: Look): Promise<Rectification> {
  const move = { id, version, event: 'CONFIRM', given: { reason: look.finding }, patch: { confirmedAt: await now(tx) } } as const
  const { rectification, round } = await moveRound(tx, actor, move)
  await recordLookBack(tx, actor, round, 'KEPT', look)
  record(tx, actor, 'rectification.confirmed', rectificationOfAudit(rectification))
  return rectification
}
