import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startTestPostgres, type TestPostgresAddress } from '../../../../infra/testing/postgres.mjs'
import 'reflect-metadata'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgresAddress
  }
}

/** The files that determine the migrated database. */
const sources = ['migrations', 'database.ts'].map(name => join(import.meta.dirname, '..', name))

/** One PostgreSQL per test run with a migrated template. Each test file gets a clone of it. */
export async function setup(project: TestProject) {
  const fill = async (ownerUrl: string) => (await import('../database.ts')).migrate(ownerUrl)
  const postgres = await startTestPostgres({ sources, fill })
  project.provide('postgres', postgres.address)
  return () => postgres.stop()
}
