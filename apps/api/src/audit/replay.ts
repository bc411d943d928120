import type { EntityManager } from 'typeorm'
import type { AuditEvent, Image } from '../platform/database/audit-event.ts'
import { isHidden, textsOf } from '../platform/database/audit-texts.ts'
import { presentName } from '../platform/database/former-names.ts'

type Change = AuditEvent['payload']['changes'][number]

const eventsAtOnce = 200

/** Rebuilds all audited tables from the log in an empty, migrated database. */
export async function replay(source: EntityManager, target: EntityManager): Promise<{ events: number; rows: number }> {
  let last = 0
  let events = 0
  let rows = 0
  for (;;) {
    const page: { seq: string; payload: AuditEvent['payload'] }[] = await source.query(
      `-- replay\n select seq, payload from audit_events where seq > $1 order by seq limit ${eventsAtOnce}`,
      [last],
    )
    if (page.length === 0) return { events, rows }
    const changes = await withTexts(
      source,
      page.flatMap(({ payload }) => payload.changes.map(change => ({ ...change, table: presentName(change.table) }))),
    )
    for (const batch of batches(changes)) await apply(target, batch)
    last = Number(page.at(-1)!.seq)
    events += page.length
    rows += changes.length
  }
}

/** Inserts the personal texts. Erased texts stay empty in the copy. */
async function withTexts(source: EntityManager, changes: readonly Change[]): Promise<Change[]> {
  const hidden = changes.flatMap(({ row }) => Object.values(row).filter(isHidden))
  const texts = await textsOf(
    source,
    hidden.map(({ $text }) => $text),
  )
  const whole = ({ table, row }: Change): Image =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        isHidden(value) ? (texts.get(value.$text) ?? emptyFor(source, table, name)) : value,
      ]),
    )
  return changes.map(change => ({ ...change, row: whole(change) }))
}

/** Null also for a column that a later migration dropped. */
function emptyFor({ connection }: EntityManager, table: string, column: string) {
  const { columns } = connection.entityMetadatas.find(({ tableName }) => tableName === table)!
  const { isNullable = true, type } = columns.find(({ databaseName }) => databaseName === column) ?? {}
  if (isNullable) return null
  return type === 'jsonb' ? [] : ''
}

/** Consecutive changes of one table are written in one statement, as long as no row occurs twice. */
function* batches(changes: readonly Change[]): Generator<Change[]> {
  let batch: Change[] = []
  let ids = new Set<unknown>()
  for (const change of changes) {
    const fits = batch[0]?.table === change.table && batch[0].removed === change.removed && !ids.has(change.row.id)
    if (!fits && batch.length > 0) {
      yield batch
      batch = []
      ids = new Set()
    }
    batch.push(change)
    ids.add(change.row.id)
  }
  if (batch.length > 0) yield batch
}

async function apply(target: EntityManager, batch: readonly Change[]) {
  const [{ table, row, removed }] = batch as [Change]
  if (!target.connection.entityMetadatas.some(({ tableName }) => tableName === table)) throw new Error(`the log speaks of a table ${table}`)
  const images = JSON.stringify(batch.map(change => change.row))
  if (removed) {
    await target.query(`-- replay removal\n delete from ${table} t using jsonb_to_recordset($1::jsonb) r (id uuid) where t.id = r.id`, [
      images,
    ])
    return
  }
  const { columns } = target.connection.entityMetadatas.find(({ tableName }) => tableName === table)!
  // A column that a later migration dropped is passed over.
  const names = Object.keys(row).flatMap(name => (columns.some(({ databaseName }) => databaseName === name) ? [`"${name}"`] : []))
  await target.query(
    `-- replay ${table}
     insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb)
     on conflict (id) do update set ${names.map(name => `${name} = excluded.${name}`).join(', ')}`,
    [images],
  )
}
