import type { DataSource } from 'typeorm'
import { expect } from 'vitest'

/** The log itself, and who was told of what: the act that it tells of is in the log, and that somebody has read a line is not. */
const outsideTheLog = ['audit_events', 'notifications']

const auditedTables = ({ entityMetadatas }: DataSource) =>
  entityMetadatas.map(({ tableName }) => tableName).filter(name => !outsideTheLog.includes(name))

/** Compares two databases row by row, column by column; says how many rows each table has. */
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
