import { type AuthorityMatrix, authorityRelation, type Capability } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { holdsOn } from '../../platform/database/clock.ts'

/** People with a post or responsibility in one of these places on a day that may review. */
export async function leadersAt(db: EntityManager, { rules }: AuthorityMatrix, places: readonly string[], day: string): Promise<string[]> {
  const capabilities = rules.flatMap(({ reviewer }): Capability[] => (reviewer === 'MEMBER' || reviewer === 'AFFILIATE' ? [] : [reviewer]))
  const rows: { id: string }[] = await db.query(
    `-- leaders at places
     select a.person_id as id from appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id
     where p.capability = any($1) and coalesce(a.organization_id, b.organization_id) = any($2::uuid[])
       and ${holdsOn('a', '$3::date')}
     union
     select r.person_id from responsibilities r
     where r.organization_id = any($2::uuid[]) and ${holdsOn('r', '$3::date')}`,
    [[...new Set(capabilities)], places, day],
  )
  return rows.map(({ id }) => id)
}

/** The members of these organisations on a day, if the matrix lets members review. */
export async function membersAt(
  db: EntityManager,
  { rules }: AuthorityMatrix,
  organizationIds: readonly string[],
  day: string,
): Promise<string[]> {
  if (organizationIds.length === 0 || !rules.some(({ relation }) => authorityRelation.members[relation].by === 'MEMBERSHIP')) return []
  const rows: { id: string }[] = await db.query(
    `-- members at organisations
     select m.person_id as id from memberships m
     where m.organization_id = any($1::uuid[]) and ${holdsOn('m', '$2::date')}`,
    [organizationIds, day],
  )
  return rows.map(({ id }) => id)
}
