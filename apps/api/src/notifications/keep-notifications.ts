import type { EntityManager } from 'typeorm'
import { forgetReadNotifications } from './forget-read-notifications.ts'
import { notifyDeadlines } from './notify-deadlines.ts'

const hour = 3_600_000

/** Tells of deadlines when the server starts and hourly from then on; answers how to stop, which waits for the one at work. */
export function keepNotifications(db: EntityManager, failed: (error: unknown) => void): () => Promise<void> {
  const turn = () =>
    notifyDeadlines(db)
      .then(() => forgetReadNotifications(db))
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
