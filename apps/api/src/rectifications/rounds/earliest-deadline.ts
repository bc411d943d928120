import type { EntityManager } from 'typeorm'
import { officeZone } from '../../platform/database/clock.ts'

/** The earliest allowed deadline: the day of the first review in the case, or of its reopening. It may lie in the past. */
export async function earliestDeadline(db: EntityManager, rectificationId: string): Promise<string> {
  const [{ day }] = await db.query(
    `-- earliest deadline
     select case when t.round_number > 1 then (select (r.recorded_at at time zone $2)::date from rounds r
         where r.rectification_id = t.id and r.number = t.round_number)
       else coalesce((select min(v.occurred_on) from opinions o join reviews v on v.id = o.review_id where o.rectification_id = t.id),
         (t.recorded_at at time zone $2)::date) end as day
     from rectifications t where t.id = $1`,
    [rectificationId, officeZone],
  )
  return day
}
