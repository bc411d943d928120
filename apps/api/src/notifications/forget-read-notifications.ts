import type { EntityManager } from 'typeorm'

/** Deletes notifications read half a year ago. The events stay in the audit log. */
export const forgetReadNotifications = (db: EntityManager) =>
  db.query("-- forget read lines\n delete from notifications where read_at < now() - interval '180 days'")
