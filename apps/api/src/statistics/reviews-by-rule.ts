import type { AuthorityClass } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { counted, parameters, type Scope, type Times } from './scope.ts'

/** Of one rule, or of all rules of one class. */
export type RuleCount = {
  key: number
  rule: string | null
  class: AuthorityClass | null
  reviewers: number
  reviews: number
  organizationsReviewed: number
  personsReviewed: number
  attendances: number
}

/** Counts reviews, people and attendances by rule and by class. The attendance of an occasion counts once per rule. */
export const countByRule = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<RuleCount[]> =>
  db.query(
    /* sql */ `
    -- reviews by rule
    with ${counted},
    present as (
      select o.id,
        coalesce((select sum((h->>'count')::int) from jsonb_array_elements(o.headcounts) h), 0)
          + (select count(*) from occasion_attendees a where a.occasion_id = o.id and a.recorded_at <= $3) as attendance
      from occasions o where o.cycle_id = $1 and o.recorded_at <= $3
    ),
    attended as (
      select key, authority_rule, sum(attendance)::int as attendances
      from (select distinct key, authority_rule, occasion_id from counted where occasion_id is not null) c
      join present on present.id = c.occasion_id
      group by 1, 2
    )
    select key, authority_rule as rule, authority_class as class,
      count(distinct reviewer_id)::int as reviewers,
      count(*)::int as reviews,
      count(distinct organization_id) filter (where subject_kind = 'ORGANIZATION')::int as "organizationsReviewed",
      count(distinct person_id)::int as "personsReviewed",
      coalesce(max(attended.attendances), 0)::int as attendances
    from counted left join attended using (key, authority_rule)
    group by grouping sets ((key, authority_rule), (key, authority_class))`,
    parameters(cycleId, times, scopes),
  )
