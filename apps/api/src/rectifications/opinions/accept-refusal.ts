import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Opinion } from '../opinion.ts'
import { moveOpinion } from './move-opinion.ts'

/** The reviewer accepts the refusal of an opinion. Nothing must be put right. */
export async function acceptRefusal(tx: Tx, actor: Actor, id: string, version: number): Promise<Opinion> {
  const { opinion, review, subject } = await moveOpinion(tx, actor, { id, version, event: 'ACCEPT' })
  record(tx, actor, 'opinion.refused', subject)
  await notifySubject(tx, actor, 'REFUSAL_DECIDED', subject, review, { accepted: true })
  return opinion
}
