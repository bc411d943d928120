import pg from 'pg'
import { DataSource, type MigrationInterface } from 'typeorm'
import { dropAll } from '../backups/tables.ts'
import { migrations } from '../features.ts'

type Migration = new () => MigrationInterface
const momentOf = ({ name }: Migration) => Number(name.slice(-13))

/** Takes a test database back to where it stood before a migration. The answer runs that migration. */
export async function beforeMigration(ownerUrl: string, migration: Migration) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  await dropAll(client)
  await client.end()
  const earlier = (migrations as readonly Migration[]).filter(one => momentOf(one) < momentOf(migration))
  const owner = await new DataSource({ type: 'postgres', url: ownerUrl, migrations: [...earlier] }).initialize()
  await owner.runMigrations({ transaction: 'each' })
  const migrate = () => owner.transaction(tx => new migration().up(tx.queryRunner!))
  return { owner, migrate }
}
