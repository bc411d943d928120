import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Measure } from '../measure.ts'
import { notifyDoers } from '../notify-parties.ts'
import { moveMeasure } from './move-measure.ts'

/** Somebody other than the doer finds the measure not done. */
export async function rejectMeasure(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Measure> {
  const { before, measure, subject } = await moveMeasure(tx, actor, {
    id,
    version,
    event: 'REJECT',
    reason,
    patch: { doneAt: null, doneById: null },
  })
  record(tx, actor, 'measure.rejected', subject)
  await notifyDoers(tx, actor, subject, before, false)
  return measure
}
