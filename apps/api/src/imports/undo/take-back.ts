import type { Actor } from '@pingyi/domain'
import { flushAudit, record } from '../../platform/database/audit.ts'
import { hydrate, remove, updateMany } from '../../platform/database/rows.ts'
import type { Tx } from '../../platform/database/tx.ts'
import { takenBack, type UndoableTable } from './tables.ts'
import type { ImportedRow } from './written.ts'

/** Rows per statement and audit event. */
const chunk = 500

/** Deletes rows that the import created and restores those that it changed, in a few statements per table. */
export async function takeBack(tx: Tx, actor: Actor, importId: string, written: readonly ImportedRow[]): Promise<void> {
  const inChunks = async (rows: readonly ImportedRow[], write: (some: readonly ImportedRow[]) => Promise<unknown>) => {
    for (let i = 0; i < rows.length; i += chunk) {
      await write(rows.slice(i, i + chunk))
      record(tx, actor, 'roster.takenBack', { type: 'Import', id: importId })
      await flushAudit(tx)
    }
  }
  for (const taken of takenBack) {
    const own = written.filter(({ table }) => table === taken.table)
    const isNew = ({ before }: ImportedRow) => before === null
    // Delete the new periods before the old ones are open again, or they would overlap.
    await inChunks(childrenFirst(own.filter(isNew)), rows => remove(tx, taken.entity, idsOf(rows)))
    await inChunks(
      own.filter(one => !isNew(one)),
      rows => putBack(tx, taken, rows),
    )
  }
}

async function putBack(tx: Tx, { table, entity, columns }: UndoableTable, rows: readonly ImportedRow[]) {
  const present: { id: string; version: number; image: Record<string, unknown> }[] = await tx.query(
    `-- present ${table}\n select id, version, to_jsonb(t) as image from ${table} t where id = any($1::uuid[])`,
    [idsOf(rows)],
  )
  const presentById = new Map(present.map(one => [one.id, one]))
  const values = rows.map(({ id, before }) => {
    const { version, image } = presentById.get(id)!
    // A column that is newer than the import keeps its value.
    const was: Record<string, unknown> = hydrate(tx, entity, { ...image, ...before })
    return { id, version, ...Object.fromEntries(columns.map(column => [column, was[column]])) }
  })
  return updateMany(tx, entity, values)
}

const idsOf = (rows: readonly ImportedRow[]) => rows.map(({ id }) => id)

const childrenFirst = (rows: readonly ImportedRow[]) =>
  rows.toSorted((a, b) => String(b.after.path ?? '').length - String(a.after.path ?? '').length)
