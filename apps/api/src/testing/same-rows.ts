import type { DataSource } from 'typeorm'
import { expect } from 'vitest'

/** Tables outside the audit log: the log itself, notifications, and what migrations tell. */
const outsideTheLog = ['audit_events', 'meaning_changes', 'notifications']

const auditedTables = ({ entityMetadatas }: DataSource) =>
  entityMetadatas.map(({ tableName }) => tableName).filter(name => !outsideTheLog.includes(name))

/** Compares all audited tables of two databases row by row. Returns the number of rows per table. */
export async function expectSameRows(one: DataSource, other: DataSource): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of auditedTables(one)) {
    const rows = (db: DataSource) => db.query(`select to_jsonb(t) as row from ${table} t order by id`)
    const [expected, found] = [await rows(one), await rows(other)]
    expect(found, table).toEqual(expected)
    counts[table] = expected.length
  }
  return counts
}
