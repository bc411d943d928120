import type { ClientBase } from 'pg'
import { leftOut } from './manifest.ts'

/** A table to copy: its columns, and an order that is the same in every database. */
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly order: string }

const isOurs = (table: string) =>
  `not exists (select from pg_depend x where x.classid = 'pg_class'::regclass and x.objid = ${table}.oid and x.deptype = 'e')`

/** All tables of the schema. */
export async function tablesOf(db: ClientBase): Promise<Table[]> {
  const { rows } = await db.query(`-- tables
    select c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      coalesce((select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end, ', ' order by k.place)
        from pg_index i, unnest(i.indkey) with ordinality k (attnum, place), pg_attribute a
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), 't::text collate "C"') as order
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and ${isOurs('c')}
    order by c.relname collate "C"`)
  return rows
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The rows that belong to a backup, in order. */
export function rowsOf({ name, columns, order }: Table, where = leftOut[name]): string {
  return `select ${columns.map(quoted).join(', ')} from ${quoted(name)} t${where ? ` where ${where}` : ''} order by ${order}`
}

/** Drops everything that migrations create. The schema, its grants and extensions stay. */
export async function dropAll(db: ClientBase): Promise<void> {
  const { rows } = await db.query<{ drop: string }>(`-- what is ours
    select format('drop %s if exists %I cascade', case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, c.relname) as drop
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and ${isOurs('c')}
      and not exists (select from pg_depend x where x.classid = 'pg_class'::regclass and x.objid = c.oid and x.deptype in ('a', 'i') and c.relkind = 'S')
    union all
    select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend x where x.classid = 'pg_proc'::regclass and x.objid = p.oid and x.deptype = 'e')
    union all
    select format('drop type if exists %I cascade', y.typname) from pg_type y
    where y.typnamespace = 'public'::regnamespace and y.typtype in ('e', 'd')
      and not exists (select from pg_depend x where x.classid = 'pg_type'::regclass and x.objid = y.oid and x.deptype = 'e')`)
  for (const { drop } of rows) await db.query(drop)
}
