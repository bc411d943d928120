import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Measure } from '../measure.ts'
import { notifyReviewers } from '../notify-parties.ts'
import { moveMeasure } from './move-measure.ts'

type Report = { readonly evidence?: string | null; readonly occurredOn?: string | null }

/** Reports a measure done. The server dates it; from records its stated day counts. */
export async function completeMeasure(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { evidence, occurredOn }: Report,
): Promise<Measure> {
  const { measure, rectification, subject } = await moveMeasure(tx, actor, {
    id,
    version,
    event: 'COMPLETE',
    occurredOn,
    patch: { evidence: evidence?.trim() || null, doneAt: await now(tx), doneById: actor.accountId },
  })
  record(tx, actor, 'measure.completed', subject)
  await notifyReviewers(tx, actor, 'MEASURE_DONE', subject, rectification)
  return measure
}
