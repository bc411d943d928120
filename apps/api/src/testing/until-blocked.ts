import { setTimeout as wait } from 'node:timers/promises'
import type { DataSource } from 'typeorm'

/** Waits until a statement in this database waits for a lock. */
export async function untilBlocked(db: DataSource) {
  for (let tries = 0; tries < 1_000; tries++) {
    const waiting = await db.query(
      'select 1 from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database() limit 1',
    )
    if (waiting.length > 0) return
    await wait(10)
  }
  throw new Error('nothing waits for a lock')
}
