import pLimit from 'p-limit'
import { log, traceOf } from '../../platform/log.ts'

const oneByOne = pLimit(1)

/** Runs work that nobody waits for, one piece after the other; a fault of ours ends in the log. */
export function runInBackground(work: () => Promise<unknown>): void {
  void oneByOne(work).catch(error => log.error(traceOf(error), 'failed'))
}

/** Too many wait already. */
export const isFull = () => oneByOne.pendingCount >= 20

/** What has not begun is left to the next start, which calls it failed; what is at work is finished. */
export function drainQueue(): Promise<void> {
  oneByOne.clearQueue()
  return untilIdle()
}

/** Until nothing is at work. */
export async function untilIdle(): Promise<void> {
  while (oneByOne.activeCount + oneByOne.pendingCount > 0) await oneByOne(() => {})
}
