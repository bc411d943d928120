import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Measure } from '../measure.ts'
import { moveMeasure } from './move-measure.ts'

/** Starts work on a measure. */
export async function startMeasure(tx: Tx, actor: Actor, id: string, version?: number): Promise<Measure> {
  const { measure, subject } = await moveMeasure(tx, actor, { id, version, event: 'START', patch: { begunById: actor.accountId } })
  record(tx, actor, 'measure.started', subject)
  return measure
}
