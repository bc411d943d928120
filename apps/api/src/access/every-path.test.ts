import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { differencesOfAll } from '../testing/reading/differences.ts'

const { db } = testDatabase()

test('every path from every query and record shows each viewer what the reading rules allow, and no more', async () => {
  expect(await differencesOfAll(db.manager, 'every record')).toEqual([])
}, 3_600_000)
