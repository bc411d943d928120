import type { EntityManager } from 'typeorm'
import { counted, parameters, type Scope, type Times } from './scope.ts'

export type CoverageCount = { key: number; kind: 'ORGANIZATION' | 'PERSON'; due: number; reviewed: number; excluded: number }

/** How many of those on the roster were reviewed, in each scope? */
export const countCoverage = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<CoverageCount[]> =>
  db.query(
    /* sql */ `
    -- coverage
    with ${counted},
    roster as (
      select s.key, e.subject_kind, coalesce(e.person_id, e.organization_id) as subject, e.excluded_reason is not null as excluded
      from roster_entries e
      join scopes s on s.id = e.organization_id and (s.person is null or s.person = e.person_id)
      where e.cycle_id = $1 and e.recorded_at <= $3 and (e.retracted_at is null or e.retracted_at > $3)
    ),
    reached as (
      select distinct standing.subject_kind, coalesce(standing.person_id, standing.organization_id) as subject
      from standing cross join cycles c
      where c.id = $1 and (c.member_capacity_rule = 'ANY_CAPACITY' or capacity is null or capacity = 'MEMBER')
    )
    select key, roster.subject_kind as kind,
      count(*) filter (where not excluded)::int as due,
      count(*) filter (where not excluded and reached.subject is not null)::int as reviewed,
      count(*) filter (where excluded)::int as excluded
    from roster left join reached on reached.subject_kind = roster.subject_kind and reached.subject = roster.subject
    group by 1, 2`,
    parameters(cycleId, times, scopes),
  )
