import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { moveRound, rectificationOfAudit } from './move-round.ts'
import { refuseOpenMeasures } from './refuse-open-measures.ts'

/** The reviewer accepts a rectification with an evaluation. Those who carried it out cannot accept it. */
export async function acceptRectification(tx: Tx, actor: Actor, id: string, version: number, evaluation: string): Promise<Rectification> {
  const patch = { evaluation: evaluation.trim(), acceptedAt: await now(tx), acceptedById: actor.accountId }
  const { rectification, round, measures } = await moveRound(tx, actor, { id, version, event: 'ACCEPT', given: { evaluation }, patch })
  refuseOpenMeasures(round, measures)
  record(tx, actor, 'rectification.accepted', rectificationOfAudit(rectification))
  await notifySubject(tx, actor, 'REPLY_DECIDED', rectificationOfAudit(rectification), rectification, { accepted: true })
  return rectification
}
