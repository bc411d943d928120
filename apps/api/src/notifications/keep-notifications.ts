import type { EntityManager } from 'typeorm'
import { forgetReadNotifications } from './forget-read-notifications.ts'
import { notifyDeadlines } from './notify-deadlines.ts'

const hour = 3_600_000

/** Notifies of deadlines at the start and then hourly. Returns a function that stops it and waits for a running pass. */
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
