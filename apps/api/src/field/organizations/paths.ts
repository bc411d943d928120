import type { EntityManager } from 'typeorm'
import { holdsOn } from '../../platform/database/clock.ts'

/** The start day of an edge when the founding day is unknown. */
export const sinceEver = '1900-01-01'

const deepest = 32

/** Each organisation’s id followed by its ancestors on a day, nearest first. */
export async function pathsOn(
  db: EntityManager,
  organizationIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = [...new Set(organizationIds)]
  if (ids.length === 0) return new Map()
  const rows: { id: string; path: string[] }[] = await db.query(
    `-- paths on a day
     with recursive up (id, above, depth) as (
       select o, o, 0 from unnest($1::uuid[]) o
       union all
       select up.id, e.parent_id, up.depth + 1 from up join organization_edges e on e.organization_id = up.above
       where e.parent_id is not null and ${holdsOn('e', '$2::date')} and up.depth < ${deepest}
     )
     select id, array_agg(above::text order by depth) as path from up group by id`,
    [ids, day],
  )
  return new Map(rows.map(({ id, path }) => [id, path]))
}

/** The organisations at or below the roots on a day, and the named ones, each with its kind. */
export async function treesOn<Kind extends string>(
  db: EntityManager,
  rootIds: readonly string[],
  namedIds: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, Kind>> {
  const rows: { id: string; kind: Kind }[] = await db.query(
    `-- trees on a day
     with recursive down (id, depth) as (
       select r, 0 from unnest($1::uuid[]) r
       union
       select e.organization_id, down.depth + 1 from down join organization_edges e on e.parent_id = down.id
       where ${holdsOn('e', '$3::date')} and down.depth < ${deepest}
     )
     select o.id, o.kind from organizations o where o.id = any($2::uuid[]) or o.id in (select id from down)`,
    [[...new Set(rootIds)], [...new Set(namedIds)], day],
  )
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}
