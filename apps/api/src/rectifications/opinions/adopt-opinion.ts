import { type Actor, refuseIf, roundMachine } from '@pingyi/domain'
import { IsNull } from 'typeorm'
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
import { SuggestedMeasure } from '../suggested-measure.ts'
import { moveOpinion } from './move-opinion.ts'
import { isOfSameRectification } from './same-rectification.ts'

async function openRectification(
  tx: Tx,
  actor: Actor,
  { carriedToId }: Opinion,
  { cycleId, organizationId, personId, confidential }: Review,
  day: string,
): Promise<string> {
  const { id } = await insert(tx, Rectification, { cycleId, carriedToId, organizationId, personId, confidential })
  const round = await insert(tx, Round, { rectificationId: id, number: 1, status: roundMachine.initial })
  await recordTransitions(tx, actor, [{ thing: 'ROUND', id: round.id, event: null, state: round.status, on: day }])
  return id
}

/** `asSuggested`: with the measures that the reviewer suggested, as they are. */
type AdoptionInput = { rectificationId: string | null; measure: MeasureInput | null; asSuggested: boolean }

/** The subject adopts an opinion in an existing rectification or a new one. May plan a first measure, or those suggested, in the same act. */
export async function adoptOpinion(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  { rectificationId, measure, asSuggested }: AdoptionInput,
): Promise<Opinion> {
  const joined = rectificationId ? (await locked(tx, actor, Rectification, rectificationId)).row : null
  const { opinion, subject } = await moveOpinion(tx, actor, { id, version, event: 'ADOPT' }, async (row, review, day) => {
    if (!joined) return { rectificationId: await openRectification(tx, actor, row, review, day) }
    refuseIf(isOfSameRectification(joined, review) ? [] : [{ at: 'rectificationId', code: 'NOT_ALLOWED' }])
    throwIf(refusalOfPlanning(await roundOf(tx, joined)))
    return { rectificationId: joined.id }
  })
  record(tx, actor, 'opinion.adopted', subject)
  const into = { rectificationId: opinion.rectificationId!, opinionIds: [id] }
  if (measure) await createMeasure(tx, actor, { ...measure, ...into })
  if (asSuggested) for (const one of await openSuggestions(tx, id)) await createMeasure(tx, actor, { ...one, ...into })
  return opinion
}

async function openSuggestions(tx: Tx, opinionId: string): Promise<MeasureInput[]> {
  const open = await tx.find(SuggestedMeasure, { where: { opinionId, measureId: IsNull() }, order: { ordinal: 'ASC' } })
  return open.map(({ id: suggestedId, text, ownerId, leaderId, dueOn }) => ({ suggestedId, text, ownerId, leaderId, dueOn }))
}
