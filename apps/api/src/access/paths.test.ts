import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { differencesOfAll } from '../testing/reading/differences.ts'

const { db } = testDatabase()

test('every field of the schema shows each viewer what the reading rules allow, and no more', async () => {
  expect(await differencesOfAll(db.manager, 'some records')).toEqual([])
}, 240_000)
