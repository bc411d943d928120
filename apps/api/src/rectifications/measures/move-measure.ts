import { type Actor, didMeasure, type MeasureEvent, measureEvent, moveMeasure as next, Refusal } from '@pingyi/domain'
import { allow } from '../../platform/access/allow.ts'
import { locked } from '../../platform/access/find.ts'
import { update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { isUuid } from '../../platform/ids.ts'
import { lockRectification } from '../lock-rectification.ts'
import { Measure } from '../measure.ts'
import type { Rectification } from '../rectification.ts'
import { actDay, dayOfCause } from '../rounds/act-day.ts'
import { roundOf } from '../rounds/move-round.ts'
import { isSettled } from '../states.ts'

/** The measure and its rectification, both locked, the rectification first. */
export async function lockedMeasure(tx: Tx, actor: Actor, id: string, version?: number) {
  const known = isUuid(id) ? await tx.findOneBy(Measure, { id }) : null
  const rectification = (await lockRectification(tx, known?.rectificationId)) as Rectification
  return { ...(await locked(tx, actor, Measure, id, version)), rectification }
}

type MeasureMove = {
  id: string
  version?: number | undefined
  event: MeasureEvent
  reason?: string
  patch?: Partial<Measure>
  occurredOn?: string | null | undefined
}

/** Moves a measure whose round is not settled. Neither its owner nor the account that reported it done may verify it. */
export async function moveMeasure(tx: Tx, actor: Actor, { id, version, event, reason, patch, occurredOn }: MeasureMove) {
  const { row, facts, rectification } = await lockedMeasure(tx, actor, id, version)
  allow(actor, measureEvent.members[event].action, facts)
  const status = next(row.status, event, { reason, ongoing: row.ongoing, actorDidIt: didMeasure(actor, row) })
  if (isSettled((await roundOf(tx, rectification)).status)) throw new Refusal('FROZEN', { what: 'Rectification', id: rectification.id })
  const measure = await update(tx, Measure, row, { ...patch, status, ...(reason !== undefined && { reason: reason.trim() }) })
  const causes = { cycleId: rectification.cycleId, ids: [id] }
  const on = event === 'START' ? await dayOfCause(tx, causes) : await actDay(tx, causes, occurredOn)
  await recordTransitions(tx, actor, [{ thing: 'MEASURE', id, event, state: status, on }])
  return { before: row, measure, rectification, subject: measureOfAudit(measure, rectification) }
}

export const measureOfAudit = ({ id }: Measure, { organizationId }: Rectification) => ({ type: 'Measure', id, organizationId }) as const
