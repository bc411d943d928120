import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Measure } from '../measure.ts'
import { moveMeasure } from './move-measure.ts'

/** Cancels a measure with a reason. It no longer counts. */
export async function cancelMeasure(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Measure> {
  const { measure, subject } = await moveMeasure(tx, actor, { id, version, event: 'CANCEL', reason })
  record(tx, actor, 'measure.cancelled', subject)
  return measure
}
