import { type Actor, measureStatus, moveMeasure, Refusal } from '@pingyi/domain'
import { In } from 'typeorm'
import { record } from '../../platform/database/audit.ts'
import { remove, update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { isUuid } from '../../platform/ids.ts'
import { lockRectification } from '../lock-rectification.ts'
import { Measure } from '../measure.ts'
import { MeasureOpinion } from '../measure-opinion.ts'
import { Opinion } from '../opinion.ts'
import { roundOf } from '../rounds/move-round.ts'
import { isSettled } from '../states.ts'
import { moveOpinion } from './move-opinion.ts'

/** Removes an opinion from its rectification. Unfinished measures that answer no other opinion are cancelled. */
export async function detachOpinion(tx: Tx, actor: Actor, id: string, version: number, reason?: string | null): Promise<Opinion> {
  const known = isUuid(id) ? await tx.findOneBy(Opinion, { id }) : null
  const rectification = await lockRectification(tx, known?.rectificationId)
  const { opinion, subject, day } = await moveOpinion(tx, actor, { id, version, event: 'DETACH', reason }, async () => {
    if (rectification && isSettled((await roundOf(tx, rectification)).status))
      throw new Refusal('FROZEN', { what: 'Rectification', id: rectification.id })
    return { rectificationId: null }
  })
  await dropMeasures(tx, actor, id, day, reason)
  record(tx, actor, 'opinion.detached', subject)
  return opinion
}

async function dropMeasures(tx: Tx, actor: Actor, opinionId: string, on: string, reason: string | null | undefined) {
  const links = await tx.findBy(MeasureOpinion, { opinionId })
  await remove(
    tx,
    MeasureOpinion,
    links.map(({ id }) => id),
  )
  const ids = links.map(({ measureId }) => measureId)
  const kept = new Set((await tx.findBy(MeasureOpinion, { measureId: In(ids) })).map(({ measureId }) => measureId))
  const measures = await tx.find(Measure, {
    where: { id: In(ids.filter(id => !kept.has(id))), status: In(measureStatus.where(one => one.open)) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const measure of measures) {
    const status = moveMeasure(measure.status, 'CANCEL', { reason: reason ?? null })
    await update(tx, Measure, measure, { status, reason: reason?.trim() ?? null })
    await recordTransitions(tx, actor, [{ thing: 'MEASURE', id: measure.id, event: 'CANCEL', state: status, on }])
  }
}
