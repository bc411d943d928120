import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import { update } from '../../platform/database/rows.ts'
import { recordTransitions } from '../../platform/database/transition.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { Opinion } from '../opinion.ts'
import { moveOpinion } from './move-opinion.ts'

/** The reviewer withdraws an opinion. Opinions merged into it are raised again. */
export async function withdrawOpinion(tx: Tx, actor: Actor, id: string, version: number, reason?: string | null): Promise<Opinion> {
  const { opinion, subject, day } = await moveOpinion(tx, actor, { id, version, event: 'WITHDRAW', reason })
  const merged = await tx.find(Opinion, { where: { mergedIntoId: id }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } })
  for (const one of merged) await update(tx, Opinion, one, { status: 'RAISED', mergedIntoId: null })
  await recordTransitions(
    tx,
    actor,
    merged.map(one => ({ thing: 'OPINION', id: one.id, event: null, state: 'RAISED', on: day })),
  )
  record(tx, actor, 'opinion.withdrawn', subject)
  return opinion
}
