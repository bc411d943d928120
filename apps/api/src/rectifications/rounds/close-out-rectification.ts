import { type Actor, isDrawn, lookBackDay } from '@pingyi/domain'
import { Cycle } from '../../cycles/cycle.ts'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import { update } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'
import { moveOpinionsOf } from './move-opinions-of.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'

/** Closes out a rectification. Its opinions are landed, and a look-back is planned by the rule of the cycle if it is drawn. */
export async function closeOutRectification(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  occurredOn?: string | null,
): Promise<Rectification> {
  const patch = { closedAt: await now(tx), closedById: actor.accountId }
  const { rectification, round, day } = await moveRound(tx, actor, { id, version, event: 'CLOSE_OUT', patch, occurredOn })
  const rule = await tx.findOneByOrFail(Cycle, { id: rectification.cycleId })
  if (isDrawn(id, rule)) await update(tx, Round, round, { lookBackDueOn: lookBackDay(day, rule) })
  await moveOpinionsOf(tx, actor, { rectificationId: id, from: 'IN_RECTIFICATION', event: 'LAND', on: day })
  record(tx, actor, 'rectification.closedOut', rectificationOfAudit(rectification))
  return rectification
}
