import { describe, expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'

describe('the tables', () => {
  const { db } = testDatabase()

  test('match the entities without drift', async () => {
    const { upQueries } = await db.driver.createSchemaBuilder().log()
    expect(upQueries.map(({ query }) => query)).toEqual([])
  })

  test('have the same codes as the domain', async () => {
    const checks = db.entityMetadatas.flatMap(({ checks }) => checks).filter(({ expression }) => / in \(/.test(expression))
    expect(checks.length).toBeGreaterThan(20)
    for (const { name, expression } of checks) {
      const [{ definition }] = await db.query('select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1', [
        name,
      ])
      const codes = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, code]) => code).sort()
      expect(codes(definition), name!).toEqual(codes(expression))
    }
  })
})
