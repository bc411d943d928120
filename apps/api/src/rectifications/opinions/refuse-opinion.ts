import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifyReviewer } from '../notify-parties.ts'
import type { Opinion } from '../opinion.ts'
import { moveOpinion } from './move-opinion.ts'

/** The subject refuses an opinion with a reason. The reviewer decides on the refusal. */
export async function refuseOpinion(tx: Tx, actor: Actor, id: string, version: number, reason: string): Promise<Opinion> {
  const { opinion, review, subject } = await moveOpinion(tx, actor, { id, version, event: 'REFUSE', reason })
  record(tx, actor, 'opinion.refusalProposed', subject)
  await notifyReviewer(tx, actor, 'REFUSAL_PROPOSED', subject, review)
  return opinion
}
