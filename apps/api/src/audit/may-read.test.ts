import { expect, test } from 'vitest'
import { auditOwners } from '../platform/access/guard.ts'
import { personalColumns } from '../platform/database/columns.ts'
import { testDatabase } from '../testing/database.ts'

const { db } = testDatabase()

/** Tables whose personal text is readable with the event. */
const open = ['imports', 'people', 'roster_entries']

test('every table with personal text has a guard for the log, except those shown with their event', () => {
  const owners = auditOwners(db.manager)
  const unguarded = db.entityMetadatas
    .map(({ tableName }) => tableName)
    .filter(table => personalColumns(table).size > 0 && !owners.has(table))
  expect(unguarded.sort()).toEqual(open)
})

test('a guard’s key of another table refers to its own table', () => {
  for (const [table, { entity, key }] of auditOwners(db.manager)) {
    const { relations, tableName } = db.getMetadata(db.entityMetadatas.find(one => one.tableName === table)!.target)
    const referred = relations.find(({ joinColumns }) => joinColumns[0]?.databaseName === key)?.inverseEntityMetadata.tableName
    expect([table, key, key === 'id' ? tableName : referred]).toEqual([table, key, db.getMetadata(entity).tableName])
  }
})
