import { expect, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { nameOf } from './names.ts'

const { db } = testDatabase()

/** Tables whose rows have no name of their own. */
const nameless = ['comments', 'measures', 'opinions', 'rectifications', 'reviews', 'roster_entries', 'rounds']

test('every row that the log refers to has a name, except tables without names', () => {
  const referred = new Set(db.entityMetadatas.flatMap(({ relations }) => relations.map(one => one.inverseEntityMetadata.tableName)))
  expect([...referred].filter(table => !nameOf(db.manager, table)).sort()).toEqual(nameless)
})
