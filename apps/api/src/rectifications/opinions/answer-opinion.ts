import { type Actor, refuseIf } from '@pingyi/domain'
import { record } from '../../platform/database/audit.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { notifySubject } from '../notify-parties.ts'
import type { Opinion } from '../opinion.ts'
import { moveOpinion } from './move-opinion.ts'

/** Answers a request for help. */
export async function answerOpinion(tx: Tx, actor: Actor, id: string, version: number, answer: string): Promise<Opinion> {
  const { opinion, review, subject } = await moveOpinion(tx, actor, { id, version, event: 'ANSWER' }, async () => {
    refuseIf(answer.trim() ? [] : [{ at: 'answer', code: 'MISSING' }])
    return { answer: answer.trim() }
  })
  record(tx, actor, 'opinion.answered', subject)
  await notifySubject(tx, actor, 'OPINION_ANSWERED', subject, review)
  return opinion
}
