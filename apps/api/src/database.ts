import pg from 'pg'
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm'
import { features, migrations } from './features.ts'
import { queueStatements } from './platform/connection/statement-queue.ts'
import { AuditEvent } from './platform/database/audit-event.ts'
import { Transition } from './platform/database/transition.ts'

const entities = [AuditEvent, Transition, ...features.flatMap(feature => feature.entities ?? [])]

// Days stay text: node-pg would turn them into moments in the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, value => value)

type DatabaseSettings = { url: string; poolSize?: number; logger?: Logger }

const optionsOf = ({ url, poolSize = 10, logger }: DatabaseSettings): DataSourceOptions => ({
  type: 'postgres',
  url,
  synchronize: false,
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  poolSize,
  ...(logger && { logging: true, logger }),
  extra: {
    options: '-c TimeZone=UTC -c statement_timeout=10000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000',
    connectionTimeoutMillis: 2000,
  },
})

export const makeDatabase = (settings: DatabaseSettings) =>
  queueStatements(new DataSource({ ...optionsOf(settings), entities, migrations: [...migrations] }))

/** Migrates the schema as the owner of the database. No entities are loaded, because migrations are plain SQL. */
export async function migrate(ownerUrl: string) {
  const owner = await new DataSource({ ...optionsOf({ url: ownerUrl, poolSize: 2 }), migrations: [...migrations] }).initialize()
  await owner.runMigrations({ transaction: 'each' }).finally(() => owner.destroy())
}
