import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { auditOwners } from '../../platform/access/guard.ts'
import { personalColumns } from '../../platform/database/columns.ts'
import type { AccessWorld } from '../access/world.ts'

/** The id of the record whose text this is: a text that is shown anywhere tells where it was written. */
const planted = /⟦([0-9a-f-]{36})⟧/g
export const recordsIn = (text: string): string[] => [...text.matchAll(planted)].map(([, id]) => id!)

/** The name of a person is shown wherever the person is named. */
const names = new Set(['people.name', 'people.pinyin', 'people.initials'])

/** How a planted text stands in a column that is no plain text. */
const shapes: Readonly<Record<string, (text: string) => string>> = {
  'reviews.draft_opinions': text => `jsonb_build_array(jsonb_build_object('kind', 'PROBLEM', 'text', ${text}, 'measures', '[]'::jsonb))`,
  'cycle_closings.settled': text =>
    `jsonb_build_array(jsonb_build_object('kind', 'DRAFTS', 'count', 1, 'carried', false, 'reason', ${text}))`,
  'imports.report': text => `jsonb_build_object('organizations', jsonb_build_array(jsonb_build_object('name', ${text}, 'depth', 0,
    'mark', 'CREATE', 'create', 1, 'update', 0, 'unchanged', 0)), 'problems', '[]'::jsonb, 'sheets', '[]'::jsonb, 'organizationCount', 1, 'problemCount', 0)`,
}

/** Every table with personal text, its columns, and the key to the record that decides who reads it. */
function personalTables(db: EntityManager) {
  const owners = auditOwners(db)
  return db.connection.entityMetadatas.flatMap(({ tableName: table }) => {
    const columns = [...personalColumns(table)].filter(column => !names.has(`${table}.${column}`))
    return columns.length > 0 ? [{ table, columns, key: owners.get(table)?.key ?? 'id' }] : []
  })
}

/** Writes into every personal text of the database to which record it belongs. */
export async function plantTexts(db: EntityManager): Promise<void> {
  for (const { table, columns, key } of personalTables(db)) {
    const text = `'⟦' || ${key} || '⟧'`
    const values = columns.map(column => `${column} = ${shapes[`${table}.${column}`]?.(text) ?? text}`)
    await db.query(`update ${table} set ${values.join(', ')}`)
  }
}

/** Rows of one event. */
const most = 90

/** Appends events about every row whose text the log shows to its readers alone, as if it had just been written. */
export async function plantEvents(db: EntityManager, world: AccessWorld): Promise<void> {
  for (const { table, columns } of personalTables(db).filter(one => auditOwners(db).has(one.table))) {
    const rows: { row: Record<string, unknown> }[] = await db.query(`select to_jsonb(t) as row from ${table} t order by id`)
    for (const { row } of rows) for (const column of columns) row[column] = { $text: await textOf(db, row[column]), sha256: '00' }
    for (let from = 0; from < rows.length; from += most)
      await append(
        db,
        world,
        `${table} written`,
        rows.slice(from, from + most).map(({ row }) => ({ table, row })),
      )
  }
}

async function append(db: EntityManager, { things, at }: AccessWorld, kind: string, changes: readonly object[]) {
  const facts = at('own')
  const [{ seq }] = await db.query(
    `insert into audit_events (account_id, kind, subject_type, subject_id, organization_id, payload)
     values (null, $1, 'Thing', $2, $3, $4) returning seq`,
    [kind, randomUUID(), facts.organizationId, { changes }],
  )
  things.push({ type: 'AuditEvent', id: String(seq), name: kind, facts })
}

async function textOf(db: EntityManager, text: unknown): Promise<string> {
  const [{ id }] = await db.query("insert into audit_texts (id, salt, text) values (gen_random_uuid(), '\\x00', $1) returning id", [
    JSON.stringify(text),
  ])
  return id
}
