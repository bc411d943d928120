import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from '../context.ts'
import { appendAudit, openAudit } from './audit.ts'
import { answerOnce } from './idempotency.ts'
import type { Tx } from './tx.ts'

const again = new Set(['40001', '40P01'])

/** Repeats the work, at most ten times, when PostgreSQL aborts it for a deadlock or a serialization failure. */
async function retried<T>(work: () => Promise<T>, tries = 10): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (tries <= 1 || !again.has((error as { code?: string }).code ?? '')) throw error
    await wait(5 + Math.random() * 195)
    return retried(work, tries - 1)
  }
}

/** The only place where a transaction begins. A repeated idempotency key gets the first answer. */
export const transact = <T>(
  context: Pick<Context, 'db' | 'actor' | 'call'>,
  key: string | null | undefined,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  retried(() =>
    context.db.transaction(manager => {
      const tx = manager as Tx
      openAudit(tx)
      return answerOnce(tx, context, key, async () => {
        const answer = await work(tx)
        await appendAudit(tx)
        return answer
      })
    }),
  )
