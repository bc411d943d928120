import type { DataSource } from 'typeorm'
import { withConnection } from './platform/connection/connection.ts'
import { locks } from './platform/database/locks.ts'

/** An error that the operator can fix. The launcher prints its message only. */
class Complaint extends Error {
  override readonly name = 'Complaint'
}

/** Refuses a database that may lose acknowledged work; warns of a role with too many rights. */
export async function checkDatabaseSettings(db: DataSource) {
  const [{ fsync, synchronous_commit, superuser, owns }] = await db.query(`-- settings of the database
    select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
      (select rolsuper from pg_roles where rolname = current_user) as superuser,
      exists (select from pg_tables where tablename = 'audit_events' and tableowner = current_user) as owns`)
  if (process.env.NODE_ENV !== 'test') {
    if (fsync !== 'on') throw new Complaint('the database has fsync off: it would lose acknowledged work; switch it on')
    if (synchronous_commit === 'off')
      throw new Complaint('the database has synchronous_commit off: it would lose acknowledged work; switch it on')
  }
  if (superuser)
    console.warn('Warning: the server connects as a superuser of the database; give it a role of its own (DATABASE_URL), see README')
  else if (owns)
    console.warn('Warning: the server connects as the owner of the tables; give it a role of its own (DATABASE_URL, DATABASE_OWNER_URL)')
}

/** Runs the work while other starting servers wait, however long it takes. */
export const withDatabaseLock = <T>(url: string, work: () => Promise<T>): Promise<T> =>
  withConnection(url, async client => {
    await client.query('select pg_advisory_lock($1)', [locks.start])
    const done = await work()
    // Fails if the connection was lost meanwhile, and the lock with it.
    await client.query('select pg_advisory_unlock($1)', [locks.start])
    return done
  })
