import type { TestProject } from 'vitest/node'
import { startTestPostgres, type TestPostgresAddress } from '../../../../infra/testing/postgres.mjs'
import { migrate } from '../database.ts'
import 'reflect-metadata'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestPostgresAddress
  }
}

/** One PostgreSQL for a run of the tests, with one migrated template that each test file gets a clone of. */
export async function setup(project: TestProject) {
  const postgres = await startTestPostgres()
  await postgres.create('template')
  await migrate(postgres.ownerUrl('template'))
  project.provide('postgres', postgres.address)
  return () => postgres.stop()
}
