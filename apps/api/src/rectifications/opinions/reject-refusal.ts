import type { Actor } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Opinion } from '../opinion.ts'
import { moveOpinion } from './move-opinion.ts'

/** The reviewer rejects the refusal. The opinion waits for the subject again. */
export async function rejectRefusal(tx: Tx, actor: Actor, id: string, version: number, reason?: string | null): Promise<Opinion> {
  const { opinion, review, subject } = await moveOpinion(tx, actor, { id, version, event: 'REJECT', reason })
  record(tx, actor, 'opinion.refusalRejected', subject)
  await notifySubject(tx, actor, 'REFUSAL_DECIDED', subject, review, { accepted: false })
  return opinion
}
