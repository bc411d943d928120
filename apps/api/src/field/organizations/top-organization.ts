import type { Facts } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'

/** The one organisation at the top, as SQL: what belongs to no organisation lies there. Null where several stand side by side. */
export const topOrganization = `(select case when count(*) = 1 then min(top.id::text)::uuid end
  from organizations top where top.parent_id is null and top.dissolved_on is null)`

/** The facts of what belongs to no organisation: criteria, posts, units. The installation’s own office and the office at the top manage it. */
export async function topFacts(db: EntityManager): Promise<Facts> {
  const [{ id }] = await db.query(`-- top organisation\n select ${topOrganization} as id`)
  return { organizationId: id, path: id ? [id] : [], personId: null }
}
