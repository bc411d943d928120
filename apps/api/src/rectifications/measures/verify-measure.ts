import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { now } from '../../platform/database/clock.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Measure } from '../measure.ts'
import { notifyDoers } from '../notify-parties.ts'
import { moveMeasure } from './move-measure.ts'

/** Somebody other than the doer finds the measure done; without a version, as it stands. */
export async function verifyMeasure(tx: Tx, actor: Actor, id: string, version?: number, occurredOn?: string | null): Promise<Measure> {
  const patch = { verifiedAt: await now(tx) }
  const { before, measure, subject } = await moveMeasure(tx, actor, { id, version, event: 'VERIFY', patch, occurredOn })
  record(tx, actor, 'measure.verified', subject)
  await notifyDoers(tx, actor, subject, before, true)
  return measure
}
