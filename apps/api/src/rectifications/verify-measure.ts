import type { Actor } from '@pingyi/domain'
import { record } from '../platform/audit.ts'
import { now } from '../platform/clock.ts'
import type { Tx } from '../platform/tx.ts'
import type { Measure } from './measure.ts'
import { moveMeasure } from './move-measure.ts'

/** Somebody other than the doer finds it done. */
export async function verifyMeasure(tx: Tx, actor: Actor, id: string, version: number): Promise<Measure> {
  const { measure, subject } = await moveMeasure(tx, actor, { id, version, event: 'VERIFY', patch: { verifiedAt: await now(tx) } })
  record(tx, actor, 'measure.verified', subject)
  return measure
}
