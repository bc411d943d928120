import { expect, test } from 'vitest'
import { testDatabase } from '../../testing/database.ts'

const { db } = testDatabase()

/** When the statement began and ended, by the clock of the database. */
const nap = `select clock_timestamp() as began, pg_sleep(0.05), clock_timestamp() as ended`

test('runs concurrent statements of a transaction one after another, in order', async () => {
  const rows = await db.transaction(tx => Promise.all([1, 2, 3].map(async () => (await tx.query(nap))[0])))
  expect(rows[1].began >= rows[0].ended).toBe(true)
  expect(rows[2].began >= rows[1].ended).toBe(true)
})

test('continues with the next statements after one has failed', async () => {
  const runner = db.createQueryRunner()
  const [failed, next] = await Promise.allSettled([runner.query('select 1 / 0'), runner.query('select 1 as one')])
  await runner.release()
  expect(failed.status).toBe('rejected')
  expect(next).toMatchObject({ value: [{ one: 1 }] })
})
