import type { EntityManager } from 'typeorm'
import { holdsToday } from '../../platform/database/clock.ts'

/** People with an account among these people, or who belong today to one of these organisations or to one below. */
export async function peopleOfAudience(db: EntityManager, ids: readonly string[]): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `-- people of an audience
     with ties as (
       select m.person_id, m.organization_id from memberships m where ${holdsToday('m')}
       union select a.person_id, coalesce(a.organization_id, b.organization_id) from appointments a
         left join bodies b on b.id = a.body_id where ${holdsToday('a')}
     )
     select distinct c.person_id as id from accounts c
     where c.person_id = any($1::uuid[]) or c.person_id in (
       select t.person_id from ties t join organizations o on o.id = t.organization_id
       join unnest($1::uuid[]) as told (id) on o.path like '%/' || told.id || '/%')`,
    [ids],
  )
  return rows.map(({ id }) => id)
}
