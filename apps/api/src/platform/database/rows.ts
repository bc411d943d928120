import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { Refusal } from '@pingyi/domain'
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm'
import type { Row, Target } from '../context.ts'
import { leaveUnchanged, remember } from './audit.ts'
import type { Tx } from './tx.ts'

type Values<T> = { [K in keyof T]?: T[K] }

const quoted = (name: string) => `"${name}"`

const columnsOf = ({ columns }: EntityMetadata, values: object) => columns.filter(column => column.propertyName in values)

/** Turns a row of PostgreSQL into an instance of its entity. */
export function hydrate<T extends ObjectLiteral>(db: EntityManager, entity: Target<T>, raw: Record<string, unknown>): T {
  const row: Record<string, unknown> = new entity()
  for (const { propertyName, databaseName } of db.connection.getMetadata(entity).columns) row[propertyName] = raw[databaseName]
  return row as T
}

const toColumns = (columns: EntityMetadata['columns'], values: Record<string, unknown>) =>
  Object.fromEntries(
    columns.filter(column => values[column.propertyName] !== undefined).map(column => [column.databaseName, values[column.propertyName]]),
  )

/** Inserts rows of one shape in one statement and keeps their images for the audit event. */
export async function insertMany<T extends Row>(tx: Tx, entity: Target<T>, rows: readonly Values<T>[]): Promise<T[]> {
  if (rows.length === 0) return []
  const metadata = tx.connection.getMetadata(entity)
  const withIds = rows.map(row => ({ id: randomUUID() as string, ...row }))
  const columns = columnsOf(metadata, withIds[0]!)
  const names = columns.map(column => quoted(column.databaseName)).join(', ')
  const table = metadata.tableName
  const raw: Record<string, unknown>[] = await tx.query(
    `-- insert ${table}
     insert into ${table} as t (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb) returning t.*, to_jsonb(t) as "$image"`,
    [JSON.stringify(withIds.map(row => toColumns(columns, row)))],
  )
  for (const { $image } of raw) remember(tx, table, $image as Record<string, unknown>)
  return raw.map(one => hydrate(tx, entity, one))
}

export async function insert<T extends Row>(tx: Tx, entity: Target<T>, values: Values<T>): Promise<T> {
  const [row] = await insertMany(tx, entity, [values])
  return row!
}

/** Updates a row at the version that was read; `undefined` leaves a column as it is. A change in between is refused with STALE and the present row. */
export async function update<T extends Row>(tx: Tx, entity: Target<T>, row: T, patch: Values<T>): Promise<T> {
  const metadata = tx.connection.getMetadata(entity)
  const columns = columnsOf(metadata, patch).filter(({ propertyName }) => patch[propertyName] !== undefined)
  const versioned = 'version' in row
  const sets = columns.map(column => `${quoted(column.databaseName)} = new.${quoted(column.databaseName)}`)
  if (versioned) sets.push('version = t.version + 1')
  const table = metadata.tableName
  // TypeORM answers an UPDATE with [rows, count]
  const [[raw]] = (await tx.query(
    `-- update ${table}
     update ${table} t set ${sets.join(', ')} from jsonb_populate_record(null::${table}, $1::jsonb) new
     where t.id = $2 ${versioned ? 'and t.version = $3' : ''} returning t.*, to_jsonb(t) as "$image"`,
    [JSON.stringify(toColumns(columns, patch)), row.id, ...(versioned ? [row.version] : [])],
  )) as [Record<string, unknown>[], number]
  if (!raw) throw new Refusal('STALE', { what: entity.name, id: row.id, present: await tx.findOneBy(entity, { id: row.id } as never) })
  remember(tx, table, raw.$image as Record<string, unknown>)
  return hydrate(tx, entity, raw)
}

/** Values as they stand in the database: times as text, no fields without a value. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** True if the patch would change the row. */
export const differs = <T extends Row>(row: T, patch: Values<T>) =>
  Object.entries(patch).some(([name, value]) => value !== undefined && !isDeepStrictEqual(plain(value), plain(row[name])))

/**
 * Updates a row where the patch differs from it, or where its parts in other tables changed. Otherwise it writes nothing: the version
 * stays, and the event that the verb records is left out.
 */
export async function amend<T extends Row>(tx: Tx, entity: Target<T>, row: T, patch: Values<T>, partsChanged = false): Promise<T> {
  if (partsChanged || differs(row, patch)) return update(tx, entity, row, patch)
  leaveUnchanged(tx)
  return row
}

/** Runs a hand-written statement that writes many rows of the entity as `t`. It must end with `returning t.*, to_jsonb(t) as "$image"`. */
export async function writeMany<T extends Row>(tx: Tx, entity: Target<T>, text: string, values: readonly unknown[]): Promise<T[]> {
  const answer: unknown[] = await tx.query(text, [...values])
  // TypeORM answers an UPDATE with [rows, count]
  const raw = (Array.isArray(answer[0]) ? answer[0] : answer) as Record<string, unknown>[]
  const { tableName } = tx.connection.getMetadata(entity)
  for (const { $image } of raw) remember(tx, tableName, $image as Record<string, unknown>)
  return raw.map(one => hydrate(tx, entity, one))
}

/** Updates many rows in one statement, each at the version that was read. Otherwise refuses with CONFLICT. */
export async function updateMany<T extends Row>(tx: Tx, entity: Target<T>, rows: readonly (Values<T> & { id: string; version: number })[]) {
  if (rows.length === 0) return []
  const metadata = tx.connection.getMetadata(entity)
  const columns = columnsOf(metadata, rows[0]!)
  const sets = columns.map(({ databaseName: name }) =>
    name === 'version' ? 'version = t.version + 1' : `${quoted(name)} = new.${quoted(name)}`,
  )
  const table = metadata.tableName
  const written = await writeMany(
    tx,
    entity,
    `-- update many ${table}
     update ${table} t set ${sets.join(', ')} from jsonb_populate_recordset(null::${table}, $1::jsonb) new
     where t.id = new.id and t.version = new.version returning t.*, to_jsonb(t) as "$image"`,
    [JSON.stringify(rows.map(row => toColumns(columns, row)))],
  )
  if (written.length < rows.length) throw new Refusal('CONFLICT', { what: table })
  return written
}

/** Deletes rows. Only links, remarks of drafts and periods that never begin may be deleted, never what was submitted. */
export async function remove<T extends Row>(tx: Tx, entity: Target<T>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const { tableName } = tx.connection.getMetadata(entity)
  await tx.query(`-- remove ${tableName}\n delete from ${tableName} where id = any($1::uuid[])`, [ids])
  for (const id of ids) remember(tx, tableName, { id }, true)
}
