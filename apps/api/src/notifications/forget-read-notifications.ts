import type { EntityManager } from 'typeorm'

/** A line that was read half a year ago is told no more: what happened is in the audit log. */
export const forgetReadNotifications = (db: EntityManager) =>
  db.query("-- forget read lines\n delete from notifications where read_at < now() - interval '180 days'")
