import pLimit from 'p-limit'
import { log, traceOf } from '../../platform/log.ts'

const oneByOne = pLimit(1)

/** Runs background work one piece at a time. Bugs are logged. */
export function runInBackground(work: () => Promise<unknown>): void {
  void oneByOne(work).catch(error => log.error(traceOf(error), 'failed'))
}

/** True if too many pieces are waiting. */
export const isFull = () => oneByOne.pendingCount >= 20

/** Drops waiting work, which the next start marks as failed, and waits for the running piece. */
export function drainQueue(): Promise<void> {
  oneByOne.clearQueue()
  return untilIdle()
}

/** Resolves when nothing is running. */
export async function untilIdle(): Promise<void> {
  while (oneByOne.activeCount + oneByOne.pendingCount > 0) await oneByOne(() => {})
}
