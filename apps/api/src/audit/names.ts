import { type Actor, may } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { auditOwners, guardOf, readFacts } from '../platform/access/guard.ts'
import type { Context } from '../platform/context.ts'
import type { RowChange } from './row-change.ts'

/** SQL for the name of a row `t` whose table has no column for it, by table. */
const namedBy: Readonly<Record<string, string>> = {
  occasions: 'to_jsonb(coalesce(t.title, t.held_on::text))',
  accounts: 'to_jsonb(coalesce((select p.name from people p where p.id = t.person_id), t.username))',
  appointments: `(select jsonb_build_object('zh', p.name_zh, 'en', p.name_en) from posts p where p.id = t.post_id)`,
}

/** SQL for the name of a row of the table, or undefined. */
export function nameOf({ connection }: EntityManager, table: string): string | undefined {
  const columns = connection.entityMetadatas.find(({ tableName }) => tableName === table)!.columns.map(({ databaseName }) => databaseName)
  if (columns.includes('name_zh')) return "jsonb_build_object('zh', t.name_zh, 'en', t.name_en)"
  return columns.includes('name') ? 'to_jsonb(t.name)' : namedBy[table]
}

/** Keys that are not confidential, even in the row of a talk. */
const known = new Set(['organizations', 'units', 'bodies', 'cycles', 'posts', 'review_forms', 'treatments', 'criteria_sets'])

export type Reference = { readonly refersTo: string; readonly beforeName?: unknown; readonly afterName?: unknown }
export type References = (row: RowChange, column: string) => Reference | null

const target = (db: EntityManager, table: string, column: string): string | null => {
  const entity = db.connection.entityMetadatas.find(({ tableName }) => tableName === table)
  const relation = entity?.relations.find(({ isOwning, joinColumns }) => isOwning && joinColumns[0]?.databaseName === column)
  return relation?.inverseEntityMetadata.tableName ?? null
}

/** True if the key points to a person. */
export const pointsToPerson = (db: EntityManager, { table }: RowChange, column: string): boolean =>
  ['people', 'appointments'].includes(target(db, table, column) ?? '')

/** Whether the viewer may read the name of a row: of one with personal text only who may read the row. */
async function nameableTo(db: EntityManager, actor: Actor | null, ids: ReadonlyMap<string, ReadonlySet<string>>) {
  const owners = auditOwners(db)
  const readable = new Map<string, ReadonlySet<string>>()
  for (const [table, some] of ids) {
    const owner = owners.get(table)
    if (!owner) continue
    const facts = await readFacts(db, owner.entity, [...some])
    readable.set(table, new Set([...facts].flatMap(([id, one]) => (may(actor, guardOf(owner.entity).read, one) ? [id] : []))))
  }
  return (table: string, id: string) => readable.get(table)?.has(id) ?? true
}

/** The present names of all rows that the keys in these rows point to, if the viewer may read them. One statement. */
export async function referencesOf(
  { db, actor }: Context,
  rows: readonly RowChange[],
  readable: (row: RowChange) => boolean,
): Promise<References> {
  const ids = new Map<string, Set<string>>()
  for (const row of rows)
    for (const image of [row.before, row.after])
      for (const [column, value] of Object.entries(image ?? {})) {
        const to = typeof value === 'string' ? target(db, row.table, column) : null
        if (to && (known.has(to) || readable(row)) && (ids.has(to) || nameOf(db, to)))
          ids.set(to, (ids.get(to) ?? new Set()).add(value as string))
      }
  const names = new Map<string, unknown>()
  const asked = [...ids]
  const selects = asked.map(
    ([table], i) => `select '${table}' as "table", t.id, ${nameOf(db, table)} as name from ${table} t where t.id = any($${i + 1}::uuid[])`,
  )
  const found: { table: string; id: string; name: unknown }[] =
    asked.length === 0
      ? []
      : await db.query(
          `-- names of what is referred to\n ${selects.join(' union all ')}`,
          asked.map(([, some]) => [...some]),
        )
  const mayName = await nameableTo(db, actor, ids)
  for (const { table, id, name } of found) if (mayName(table, id)) names.set(`${table} ${id}`, name)
  return (row, column) => {
    const { table, before, after } = row
    const refersTo = target(db, table, column)
    const isShown = refersTo !== null && (known.has(refersTo) || readable(row))
    const named = (value: unknown) => (isShown ? names.get(`${refersTo} ${value}`) : undefined)
    return refersTo === null ? null : { refersTo, beforeName: named(before?.[column]), afterName: named(after?.[column]) }
  }
}
