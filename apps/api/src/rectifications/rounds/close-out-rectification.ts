import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Rectification } from '../rectification.ts'
import { moveOpinionsOf } from './move-opinions-of.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'

/** Closes out a rectification. Its opinions are landed. */
export async function closeOutRectification(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  occurredOn?: string | null,
): Promise<Rectification> {
  const patch = { closedAt: await now(tx), closedById: actor.accountId }
  const { rectification, day } = await moveRound(tx, actor, { id, version, event: 'CLOSE_OUT', patch, occurredOn })
  await moveOpinionsOf(tx, actor, { rectificationId: id, from: 'IN_RECTIFICATION', event: 'LAND', on: day })
  record(tx, actor, 'rectification.closedOut', rectificationOfAudit(rectification))
  return rectification
}
