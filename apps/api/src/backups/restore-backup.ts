import 'reflect-metadata'
import type { ClientBase } from 'pg'
import { type DataSource, MigrationExecutor, type QueryRunner } from 'typeorm'
import { makeDatabase } from '../database.ts'
import { compared } from './compare.ts'
import { copyIn, plainly } from './copy.ts'
import { type Manifest, NoBackup } from './manifest.ts'
import { partsOf } from './read-backup.ts'
import { dropAll, quoted } from './tables.ts'

/** Replaces the content of the database with a checked backup, in one transaction. */
export async function restoreBackup(ownerUrl: string, path: string, manifest: Manifest): Promise<void> {
  const db = await makeDatabase({ url: ownerUrl, poolSize: 2 }).initialize()
  const runner = db.createQueryRunner()
  try {
    const client: ClientBase = await runner.connect()
    await runner.startTransaction()
    await client.query(`set local lock_timeout = '10s'; ${plainly}`)
    await dropAll(client)
    await makeSchema(db, runner, manifest)
    const restoreRules = await withoutRules(client)
    for await (const part of partsOf(path)) if ('section' in part) await copyIn(client, part.section.table, part.section.columns, part.rows)
    await restoreRules()
    for (const { name, last, called } of manifest.sequences)
      await client.query('select setval(quote_ident($1)::regclass, $2, $3)', [name, last, called])
    await compared(client, manifest)
    await executor(db, runner).executePendingMigrations()
    await runner.commitTransaction()
    await client.query('analyze')
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {})
    throw error
  } finally {
    await runner.release()
    await db.destroy()
  }
}

function executor(db: DataSource, runner: QueryRunner) {
  const made = new MigrationExecutor(db, runner)
  made.transaction = 'none'
  return made
}

/** Creates the schema of the time of the backup. Its table of migrations is filled from the backup. */
async function makeSchema(db: DataSource, runner: QueryRunner, { migrations, version }: Manifest) {
  const steps = migrations.map(name => db.migrations.find(one => (one.name ?? one.constructor.name) === name))
  if (!steps.every(step => step !== undefined)) throw new NoBackup(`a newer Pingyi wrote it (${version}); restore it with that one`)
  await executor(db, runner).showMigrations()
  for (const step of steps) await step.up(runner)
}

/** Drops foreign keys and triggers, and creates them again after the rows are loaded. */
async function withoutRules(db: ClientBase): Promise<() => Promise<void>> {
  const { rows: keys } = await db.query(`-- foreign keys
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0`)
  const { rows: triggers } = await db.query(`-- triggers
    select tgrelid::regclass::text as table, tgname as name from pg_trigger g join pg_class c on c.oid = g.tgrelid
    where not tgisinternal and tgenabled = 'O' and c.relnamespace = 'public'::regnamespace`)
  const { rows: filled } = await db.query(`-- filled by migrations
    select c.relname as table from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`)
  for (const { table, name } of keys) await db.query(`alter table ${table} drop constraint ${quoted(name)}`)
  for (const { table, name } of triggers) await db.query(`alter table ${table} disable trigger ${quoted(name)}`)
  for (const { table } of filled) await db.query(`delete from ${quoted(table)}`)
  return async () => {
    for (const { table, name, definition } of keys) await db.query(`alter table ${table} add constraint ${quoted(name)} ${definition}`)
    for (const { table, name } of triggers) await db.query(`alter table ${table} enable trigger ${quoted(name)}`)
  }
}
