import { type Actor, refuseIf } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Measure } from '../measure.ts'
import { verifyMeasure } from '../measures/verify-measure.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Rectification } from '../rectification.ts'
import { lockedRound, moveRound, rectificationOfAudit } from '../rounds/move-round.ts'

type Acceptance = { readonly evaluation: string; readonly verifies: readonly string[]; readonly occurredOn?: string | null }

/** The reviewer accepts a rectification with an evaluation, and may verify measures in the same act. Those who carried it out cannot. */
export async function acceptRectification(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { evaluation, verifies, occurredOn }: Acceptance,
): Promise<Rectification> {
  await lockedRound(tx, actor, { id, version, event: 'ACCEPT' })
  for (const [i, measureId] of verifies.entries()) {
    refuseIf((await tx.existsBy(Measure, { id: measureId, rectificationId: id })) ? [] : [{ at: `verifies.${i}`, code: 'NOT_ALLOWED' }])
    await verifyMeasure(tx, actor, measureId, undefined, occurredOn)
  }
  const patch = { evaluation: evaluation.trim(), acceptedAt: await now(tx), acceptedById: actor.accountId }
  const { rectification } = await moveRound(tx, actor, { id, version, event: 'ACCEPT', given: { evaluation }, patch, occurredOn })
  record(tx, actor, 'rectification.accepted', rectificationOfAudit(rectification))
  await notifySubject(tx, actor, 'REPLY_DECIDED', rectificationOfAudit(rectification), rectification, { accepted: true })
  return rectification
}
