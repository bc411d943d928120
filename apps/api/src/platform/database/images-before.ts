import type { EntityManager } from 'typeorm'
import type { Image } from './audit-event.ts'
import { namesInLog } from './former-names.ts'

type RowAtEvent = { readonly seq: number; readonly table: string; readonly id: string }
type FoundImage = { seq: string; table: string; id: string; image: Image | null }

/** The last image of each row before the given event, by `seq table id`. */
export async function imagesBefore(db: EntityManager, rows: readonly RowAtEvent[]): Promise<Map<string, Image | null>> {
  if (rows.length === 0) return new Map()
  const wanted = [
    ...new Map(rows.map(({ seq, table, id }) => [`${seq} ${table} ${id}`, { seq, table, tables: namesInLog(table), id }])).values(),
  ]
  const found: FoundImage[] = await db.query(
    `-- images before
     select c.seq, c."table", c.id, case when last.change ? 'removed' then null else last.change -> 'row' end as image
     from jsonb_to_recordset($1::jsonb) c (seq bigint, "table" text, tables jsonb, id text)
     cross join lateral (
       select x.change from audit_events e, jsonb_array_elements(e.payload -> 'changes') with ordinality x (change, n)
       where e.seq < c.seq and jsonb_path_query_array(e.payload, '$.changes[*].row.id') ? c.id
         and c.tables ? (x.change ->> 'table') and x.change -> 'row' ->> 'id' = c.id
       order by e.seq desc, x.n desc limit 1
     ) last`,
    [JSON.stringify(wanted)],
  )
  return new Map(found.map(({ seq, table, id, image }) => [`${seq} ${table} ${id}`, image]))
}
