import type { DissolutionCounts } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { todaySql } from '../../platform/database/clock.ts'

/** SQL condition: the appointment `t` is held in the organisation $1 or in one of its bodies. */
export const heldIn = 't.organization_id = $1 or t.body_id in (select b.id from bodies b where b.organization_id = $1)'

/** What lies beyond a day in an organisation. */
export async function countsBeyond(db: EntityManager, id: string, on: string): Promise<DissolutionCounts> {
  const [counts] = await db.query(
    `-- what lies beyond a day in an organisation
     with periods as (
       select 'memberships' as kind, from_on from memberships t where t.organization_id = $1 and (t.to_on is null or t.to_on > $2::date)
       union all select 'appointments', from_on from appointments t where (${heldIn}) and (t.to_on is null or t.to_on > $2::date)
       union all select 'affiliations', from_on from affiliations t where t.organization_id = $1 and (t.to_on is null or t.to_on > $2::date)
       union all select 'responsibilities', from_on from responsibilities t where t.organization_id = $1 and (t.to_on is null or t.to_on > $2::date)
     )
     select (select count(*)::int from organizations o where o.parent_id = $1 and o.dissolved_on is null) as organizations,
       count(*) filter (where kind = 'memberships')::int as memberships,
       count(*) filter (where kind = 'affiliations')::int as affiliations,
       count(*) filter (where kind = 'appointments')::int as appointments,
       count(*) filter (where kind = 'responsibilities')::int as responsibilities,
       max(from_on) filter (where from_on >= $2::date and from_on <= ${todaySql}) as "begunOn"
     from periods`,
    [id, on],
  )
  return counts
}
