import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startTestPostgres, type TestPostgresAddress } from '../../../../infra/testing/postgres.mjs'
import 'reflect-metadata'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgresAddress
  }
}

/** What decides how a migrated database looks. */
const sources = ['migrations', 'database.ts'].map(name => join(import.meta.dirname, '..', name))

/** One PostgreSQL for a run of the tests, with one migrated template that each test file gets a clone of. */
export async function setup(project: TestProject) {
  const fill = async (ownerUrl: string) => (await import('../database.ts')).migrate(ownerUrl)
  const postgres = await startTestPostgres({ sources, fill })
  project.provide('postgres', postgres.address)
  return () => postgres.stop()
}
