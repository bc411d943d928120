import type { Obstacle } from '@pingyi/domain'
import type { Tx } from '../../platform/database/tx.ts'
import { takenBack } from './tables.ts'
import type { ImportedRow } from './written.ts'

type Key = { table: string; column: string; refers: string }
type Reference = { id: string; of: string; count: number }

/** Rows without a page of their own are reported as the record that they belong to. */
const partOf: Readonly<Record<string, string>> = {
  roster_entries: 'cycle_id',
  occasion_attendees: 'occasion_id',
  comment_mentions: 'comment_id',
  memberships: 'person_id',
  affiliations: 'person_id',
  appointments: 'person_id',
  responsibilities: 'person_id',
  organization_edges: 'organization_id',
}

/** The type under which a row of the table is reported: its own, or that of the record that it belongs to. */
function typeOf({ connection }: Tx, table: string): string {
  const entity = connection.entityMetadatas.find(({ tableName }) => tableName === table)!
  const whole = entity.relations.find(({ joinColumns }) => joinColumns[0]?.databaseName === partOf[table])
  return whole?.inverseEntityMetadata.name ?? entity.name
}

/** What prevents undoing an import: rows changed since, and rows that refer to those created. Locks the rows of the import. */
export async function obstaclesTo(tx: Tx, written: readonly ImportedRow[]): Promise<Obstacle[]> {
  const names = await namesOf(tx, written)
  const about = (id: string) => names.get(id) ?? ''
  return [...(await changed(tx, written, about)), ...(await referredTo(tx, written, about))]
}

async function changed(tx: Tx, written: readonly ImportedRow[], about: (id: string) => string): Promise<Obstacle[]> {
  const obstacles = new Map<string, Obstacle>()
  for (const { table } of takenBack) {
    const own = written.filter(one => one.table === table)
    const rows: { id: string; image: Record<string, unknown> }[] = await tx.query(
      `-- hold ${table}\n select t.id, to_jsonb(t) as image from ${table} t where t.id = any($1::uuid[]) order by t.id for update`,
      [own.map(({ id }) => id)],
    )
    const present = new Map(rows.map(({ id, image }) => [id, image]))
    for (const { id, after, isErased } of own) {
      const now = present.get(id)
      const reason = isErased ? 'ERASED' : now && isSame(now, after) ? null : 'CHANGED'
      const thing = String(after[partOf[table] ?? 'id'])
      if (reason) obstacles.set(thing, { reason, type: typeOf(tx, table), id: thing, name: about(thing), count: 1 })
    }
  }
  return [...obstacles.values()]
}

/** Compares columns, not versions: a later import may have changed a row and been undone. A column that is no more says nothing. */
const isSame = (now: Record<string, unknown>, after: Record<string, unknown>) =>
  Object.entries(after).every(
    ([column, value]) =>
      ['version', 'recorded_at'].includes(column) || !(column in now) || JSON.stringify(now[column]) === JSON.stringify(value),
  )

async function referredTo(tx: Tx, written: readonly ImportedRow[], about: (id: string) => string): Promise<Obstacle[]> {
  const idsOf = (table: string, which: (one: ImportedRow) => boolean) =>
    written.filter(one => one.table === table && which(one)).map(({ id }) => id)
  const keys: Key[] = await tx.query(
    `-- what refers to what a roster writes
     select t.relname as "table", a.attname as "column", r.relname as refers
     from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class r on r.oid = c.confrelid
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and r.relname = any($1::text[]) and r.relnamespace = current_schema()::regnamespace order by 1, 2`,
    [takenBack.map(({ table }) => table)],
  )
  const obstacles = new Map<string, Obstacle>()
  for (const { table, column, refers } of keys) {
    const created = idsOf(refers, ({ before }) => before === null)
    if (created.length === 0) continue
    const found: Reference[] = await tx.query(
      `-- who refers to what was imported
       select to_jsonb(t) ->> $3 as id, min(t.${column}::text) as of, count(*)::int as count from ${table} t
       where t.${column} = any($1::uuid[]) and not (to_jsonb(t) ->> 'id' = any($2::text[])) group by 1 order by 1`,
      [created, idsOf(table, () => true), partOf[table] ?? 'id'],
    )
    for (const { id, of, count } of found) {
      const known = obstacles.get(`${table} ${id}`)
      obstacles.set(`${table} ${id}`, {
        reason: 'REFERRED_TO',
        type: typeOf(tx, table),
        id,
        name: about(of),
        count: (known?.count ?? 0) + count,
      })
    }
  }
  return [...obstacles.values()]
}

/** The present names of organisations and people in an import. Posts and memberships are named by their person. */
async function namesOf(tx: Tx, written: readonly ImportedRow[]): Promise<Map<string, string>> {
  const things = written.flatMap(({ id, after }) => [id, after.person_id, after.organization_id].filter(one => typeof one === 'string'))
  const rows: { id: string; name: string }[] = await tx.query(
    `-- names of what was imported
     select id, name from organizations where id = any($1::uuid[]) union all select id, name from people where id = any($1::uuid[])
     union all select id, name from units where id = any($1::uuid[])`,
    [[...new Set(things)]],
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  for (const { id, after } of written) {
    const name = names.get(String(after.person_id ?? after.organization_id ?? ''))
    if (!names.has(id) && name) names.set(id, name)
  }
  return names
}
