import type { EntityManager } from 'typeorm'
import { capacityCounted, reviewCovers, subjectKeyOf } from '../../field/predicates.ts'
import { counted, parameters, type Scope, type Times } from '../scope.ts'
import { owedSql } from './owed.ts'

/** Of one rule that obliges to each subject, or with null of those who review: how many are due, reviewed (gave one) and complete (gave all). */
export type DutyCount = { key: number; rule: string | null; due: number; reviewed: number; complete: number }

/**
 * Counts coverage by rule and of reviewers in each scope. Duties and reviews stand beside each other, not joined: of a roster just drawn up
 * the planner knows too little to choose how to join them.
 */
export const countDuties = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<DutyCount[]> =>
  db.query(
    /* sql */ `
    -- duties
    with recursive ${counted}, ${owedSql},
    told as (
      select entry, subject_kind, organization_id, person_id, subject, code, duty, reviewer_id, null as rule, null::uuid as giver from owed
      union all
      select distinct null::uuid, r.subject_kind, null::uuid, null::uuid, ${subjectKeyOf('r')}, null, null, null::uuid, r.authority_rule, r.reviewer_id
      from cycle c, standing r where ${reviewCovers('r', 'c')} and ${capacityCounted('c.member_capacity_rule', 'r.capacity')}
    ),
    answered as (
      select told.*, array_agg(rule) filter (where rule is not null) over same as rules, array_agg(giver) filter (where giver is not null) over same as givers
      from told window same as (partition by subject_kind, subject)
    ),
    duties as (
      select entry, organization_id, person_id, duty, givers, array_agg(distinct reviewer_id) as holders, array_agg(distinct code) as codes,
        bool_or(coalesce(code = any(rules), false) or coalesce(reviewer_id = any(givers), false)) as done
      from answered where code is not null group by entry, organization_id, person_id, duty, givers
    ),
    scoped as (
      select s.key, d.*, array(select a.person_id from assignments a where a.roster_entry_id = d.entry and a.recorded_at <= $3 and a.authority_rule = any(d.codes)) as assigned
      from duties d join scopes s on s.id = d.organization_id and (s.person is null or s.person = d.person_id)
    ),
    reviewers as (
      select key, owes.id, bool_or(coalesce(owes.id = any(givers), false)) as gave, bool_and(done) as gave_all
      from scoped cross join lateral unnest(
        case when cardinality(assigned) > 0 then assigned when duty <> '' then holders else '{}'::uuid[] end
      ) as owes (id)
      group by 1, 2
    )
    select key, duty as rule, count(*)::int as due, count(*) filter (where done)::int as reviewed, 0 as complete
    from scoped where duty <> '' group by 1, 2
    union all
    select key, null, count(*)::int, count(*) filter (where gave)::int, count(*) filter (where gave and gave_all)::int from reviewers group by 1`,
    parameters(cycleId, times, scopes),
  )
