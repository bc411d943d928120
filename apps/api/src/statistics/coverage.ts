import type { EntityManager } from 'typeorm'
import { capacityCounted, reviewCovers, subjectKeyOf } from '../field/predicates.ts'
import { counted, parameters, type Scope, type Times } from './scope.ts'

export type CoverageCount = { key: number; kind: 'ORGANIZATION' | 'PERSON'; due: number; reviewed: number; excluded: number }

/** Counts due roster entries in each scope, and those that a leader reviewed. */
export const countCoverage = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<CoverageCount[]> =>
  db.query(
    /* sql */ `
    -- coverage
    with ${counted},
    -- Beside each other and not joined: of a roster just drawn up the planner knows too little to choose how to join it.
    told as (
      select s.key, e.subject_kind, ${subjectKeyOf('e')} as subject, e.excluded_reason is not null as excluded, false as reached
      from roster_entries e
      join scopes s on s.id = e.organization_id and (s.person is null or s.person = e.person_id)
      where e.cycle_id = $1 and e.recorded_at <= $3 and (e.retracted_at is null or e.retracted_at > $3)
      union all
      select null, standing.subject_kind, ${subjectKeyOf('standing')}, false, true
      from standing cross join cycles c
      where c.id = $1 and ${reviewCovers('standing', 'c')} and ${capacityCounted('c.member_capacity_rule', 'standing.capacity')}
    ),
    roster as (
      select key, subject_kind, excluded, bool_or(reached) over (partition by subject_kind, subject) as reached from told
    )
    select key, subject_kind as kind,
      count(*) filter (where not excluded)::int as due,
      count(*) filter (where not excluded and reached)::int as reviewed,
      count(*) filter (where excluded)::int as excluded
    from roster where key is not null group by 1, 2`,
    parameters(cycleId, times, scopes),
  )
