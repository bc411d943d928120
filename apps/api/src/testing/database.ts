import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import type { DataSource, EntityManager, Logger } from 'typeorm'
import { afterAll, beforeAll, inject } from 'vitest'
import { testPostgresAt } from '../../../../infra/testing/postgres.mjs'
import { makeDatabase } from '../database.ts'

/** The statements of the running test, in order. */
export let statements: string[] = []
export const forgetStatements = () => {
  statements = []
}

const logger: Logger = {
  logQuery: text => statements.push(text),
  logQueryError() {},
  logQuerySlow() {},
  logSchemaBuild() {},
  logMigration() {},
  log() {},
}

/** A separate database for a test file, connected as the role of the server, with the address for its owner. */
export function testDatabase(): { readonly db: DataSource; readonly ownerUrl: string; readonly appUrl: string } {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const postgres = testPostgresAt(inject('postgres'))
  const db = makeDatabase({ url: postgres.appUrl(name), logger })
  beforeAll(async () => {
    await postgres.clone('template', name)
    await db.initialize()
  })
  afterAll(async () => {
    if (db.isInitialized) await db.destroy()
    await postgres.drop(name)
  })
  return { db, ownerUrl: postgres.ownerUrl(name), appUrl: postgres.appUrl(name) }
}

class Undo extends Error {}

/** Runs a test in a transaction that is rolled back. A mutation in it becomes a savepoint. */
export async function sandbox(database: DataSource, run: (db: EntityManager) => Promise<void>) {
  await database
    .transaction(async tx => {
      await run(tx)
      throw new Undo()
    })
    .catch(error => {
      if (!(error instanceof Undo)) throw error
    })
}
