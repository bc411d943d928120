import type { EntityManager } from 'typeorm'
import type { Tx } from '../../platform/database/tx.ts'
import type { RosterRow } from '../roster/problems.ts'
import type { SheetCode } from '../roster/sheets.ts'

const chunk = 1_000

type Staged = { sheet: SheetCode; row: number; fields: { title: string; values: Record<string, string> } }

/** Stores the rows until the import is confirmed. */
export async function stage(tx: Tx, importId: string, rows: readonly RosterRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += chunk) {
    const some = rows.slice(i, i + chunk).map(({ sheet, title, row, fields }, k) => ({
      import_id: importId,
      ordinal: i + k,
      sheet,
      row,
      fields: { title, values: fields },
    }))
    await tx.query('-- stage rows\n insert into import_rows select * from jsonb_populate_recordset(null::import_rows, $1::jsonb)', [
      JSON.stringify(some),
    ])
  }
}

export async function staged(db: EntityManager, importId: string): Promise<RosterRow[]> {
  const rows: RosterRow[] = []
  for (;;) {
    const some: Staged[] = await db.query(
      '-- staged rows\n select sheet, row, fields from import_rows where import_id = $1 and ordinal >= $2 order by ordinal limit $3',
      [importId, rows.length, chunk],
    )
    for (const { sheet, row, fields } of some) rows.push({ sheet, row, title: fields.title, fields: fields.values })
    if (some.length < chunk) return rows
  }
}

export const unstage = (tx: Tx, importId: string) => tx.query('-- unstage rows\n delete from import_rows where import_id = $1', [importId])
