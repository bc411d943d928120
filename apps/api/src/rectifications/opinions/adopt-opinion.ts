import { type Actor, refuseIf, roundMachine } from '@pingyi/domain'
import { locked } from '../../platform/access/find.ts'
import { throwIf } from '../../platform/access/permission.ts'
import { record } from '../../platform/database/audit.ts'
import { insert } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import type { Review } from '../../reviews/review.ts'
import type { MeasureInput } from '../measures/measure-input.ts'
import { createMeasure } from '../measures/write-measure.ts'
import type { Opinion } from '../opinion.ts'
import { Rectification } from '../rectification.ts'
import { Round } from '../round.ts'
import { roundOf } from '../rounds/move-round.ts'
import { refusalOfPlanning } from '../states.ts'
import { moveOpinion } from './move-opinion.ts'
import { isOfSameRectification } from './same-rectification.ts'

async function openRectification(
  tx: Tx,
  actor: Actor,
  { cycleId, organizationId, personId, confidential }: Review,
  day: string,
): Promise<string> {
  const { id } = await insert(tx, Rectification, { cycleId, organizationId, personId, confidential })
  const round = await insert(tx, Round, { rectificationId: id, number: 1, status: roundMachine.initial })
  await recordTransitions(tx, actor, [{ thing: 'ROUND', id: round.id, event: null, state: round.status, on: day }])
  return id
}

type AdoptionInput = { rectificationId: string | null; measure: MeasureInput | null }

/** The subject adopts an opinion in an existing rectification or a new one. May add its first measure in the same transaction. */
export async function adoptOpinion(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { rectificationId, measure }: AdoptionInput,
): Promise<Opinion> {
  const joined = rectificationId ? (await locked(tx, actor, Rectification, rectificationId)).row : null
  const { opinion, subject } = await moveOpinion(tx, actor, { id, version, event: 'ADOPT' }, async (_, review, day) => {
    if (!joined) return { rectificationId: await openRectification(tx, actor, review, day) }
    refuseIf(isOfSameRectification(joined, review) ? [] : [{ at: 'rectificationId', code: 'NOT_ALLOWED' }])
    throwIf(refusalOfPlanning(await roundOf(tx, joined)))
    return { rectificationId: joined.id }
  })
  record(tx, actor, 'opinion.adopted', subject)
  if (measure) await createMeasure(tx, actor, { ...measure, rectificationId: opinion.rectificationId!, opinionIds: [id] })
  return opinion
}
