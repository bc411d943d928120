import pg from 'pg'
import { DataSource, type Logger } from 'typeorm'
import { features, migrations } from './features.ts'
import { AuditEvent } from './platform/database/audit-event.ts'
import { locks } from './platform/database/locks.ts'
import { queueStatements } from './platform/database/statement-queue.ts'
import { Transition } from './platform/database/transition.ts'

const entities = [AuditEvent, Transition, ...features.flatMap(feature => feature.entities ?? [])]

// A day stays the text that it is: node-pg would make it a moment in the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, value => value)

export type DatabaseSettings = { url: string; poolSize?: number; logger?: Logger }

export const makeDatabase = ({ url, poolSize = 10, logger }: DatabaseSettings) =>
  queueStatements(
    new DataSource({
      type: 'postgres',
      url,
      entities,
      migrations: [...migrations],
      synchronize: false,
      uuidExtension: 'pgcrypto',
      installExtensions: false,
      poolSize,
      ...(logger && { logging: true, logger }),
      extra: {
        options: '-c TimeZone=UTC -c statement_timeout=10000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000',
        connectionTimeoutMillis: 2000,
      },
    }),
  )

/** Brings the schema up to date, as the owner of the database; several servers that start at once do it one after the other. */
export async function migrate(ownerUrl: string) {
  const owner = await makeDatabase({ url: ownerUrl, poolSize: 2 }).initialize()
  try {
    await owner.query('select pg_advisory_lock($1)', [locks.migrations])
    await owner.runMigrations({ transaction: 'each' })
  } finally {
    await owner.destroy()
  }
}
