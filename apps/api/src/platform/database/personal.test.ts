import { expect, test } from 'vitest'
import { testDatabase } from '../../testing/database.ts'
import { personalColumns } from './columns.ts'

const { db } = testDatabase()

/** Codes, names of offices and sources: text that says nothing of a person. */
const impersonal = new Set(
  `aliases authority_rule code event file_hash file_name grade kind list name name_en name_zh number path portfolio
   scopes short_name source state subject_type username`.split(/\s+/),
)

test('every free-text column is marked as personal, so that the audit log can erase it', () => {
  const unmarked = db.entityMetadatas.flatMap(({ tableName, columns, checks }) =>
    columns
      .filter(({ type }) => type === 'text')
      .map(({ databaseName }) => databaseName)
      .filter(column => !personalColumns(tableName).has(column) && !impersonal.has(column))
      .filter(column => !checks.some(({ name }) => name === `${tableName}_${column}_check`))
      .map(column => `${tableName}.${column}`),
  )
  expect(unmarked).toEqual([])
})
