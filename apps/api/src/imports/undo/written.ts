import type { EntityManager } from 'typeorm'
import type { Image } from '../../platform/database/audit-event.ts'
import { isHidden, textsOf } from '../../platform/database/audit-texts.ts'
import { imagesBefore } from '../../platform/database/images-before.ts'

/** A row written by an import: its columns after it and, for an existing row, before it. */
export type ImportedRow = {
  readonly table: string
  readonly id: string
  readonly after: Image
  /** Null for rows that the import created. */
  readonly before: Image | null
  /** Personal text of the earlier row was erased, so it cannot be restored. */
  readonly isErased: boolean
}

type LoggedRow = { seq: number; table: string; row: Image & { id: string } }

/** All rows written by an applied import, read from the audit log. */
export async function rowsWrittenBy(db: EntityManager, importId: string): Promise<ImportedRow[]> {
  const found: LoggedRow[] = await db.query(
    `-- what an import wrote
     select e.seq::int as seq, c.change ->> 'table' as "table", c.change -> 'row' as row
     from audit_events e cross join lateral jsonb_array_elements(e.payload -> 'changes') with ordinality c (change, n)
     where e.subject_id = $1 and e.kind = 'roster.imported' order by e.seq, c.n`,
    [importId],
  )
  const changed = found.filter(({ row }) => Number(row.version ?? 1) > 1).map(({ seq, table, row }) => ({ seq, table, id: row.id }))
  const before = await imagesBefore(db, changed)
  const images = [...before.values(), ...found.map(({ row }) => row)]
  const texts = await textsOf(
    db,
    images.flatMap(image => Object.values(image ?? {}).filter(isHidden)).map(({ $text }) => $text),
  )
  return found.map(({ seq, table, row }) => {
    const image = before.get(`${seq} ${table} ${row.id}`) ?? null
    const isErased = Object.values(image ?? {}).some(value => isHidden(value) && !texts.has(value.$text))
    return { table, id: row.id, after: withTexts(row, texts), before: image && withTexts(image, texts), isErased }
  })
}

const withTexts = (image: Image, texts: ReadonlyMap<string, unknown>): Image =>
  Object.fromEntries(Object.entries(image).map(([column, value]) => [column, isHidden(value) ? (texts.get(value.$text) ?? null) : value]))
