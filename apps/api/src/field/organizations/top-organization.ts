import type { Facts } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'

/** SQL expression: the single organisation at the top, where everything without a place belongs. Null if there are several. */
export const topOrganization = `(select case when count(*) = 1 then min(top.id::text)::uuid end
  from organizations top where top.parent_id is null and top.dissolved_on is null)`

/** The facts about things without a place, such as criteria, posts and units. They belong to the top. */
export async function topFacts(db: EntityManager): Promise<Facts> {
  const [{ id }] = await db.query(`-- top organisation\n select ${topOrganization} as id`)
  return { organizationId: id, path: id ? [id] : [], personId: null }
}
