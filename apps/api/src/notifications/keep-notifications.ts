import type { EntityManager } from 'typeorm'
import { forgetReadLines } from './forget-read-notifications.ts'
import { tellDeadlines } from './notify-deadlines.ts'

const hour = 3_600_000

/** Tells of deadlines when the server starts and hourly from then on; answers how to stop, which waits for the one at work. */
export function keepInbox(db: EntityManager, failed: (error: unknown) => void): () => Promise<void> {
  const turn = () =>
    tellDeadlines(db)
      .then(() => forgetReadLines(db))
      .catch(failed)
  let last: Promise<unknown> = turn()
  const hourly = setInterval(() => {
    last = last.then(turn)
  }, hour).unref()
  return async () => {
    clearInterval(hourly)
    await last
  }
}
