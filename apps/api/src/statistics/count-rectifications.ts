import type { EntityManager } from 'typeorm'
import { opinionIsInRectification } from '../field/predicates.ts'
import { counted, parameters, type Scope, type Times } from './scope.ts'

export type RectificationCount = {
  key: number
  total: number
  due: number
  accepted: number
  onTime: number
  late: number
  dueToday: number
}

/** Counts rectifications with an agreed deadline up to the day, and those accepted by it. Uses the round of that day. */
export const countRectifications = (
  db: EntityManager,
  cycleId: string,
  times: Times,
  scopes: readonly Scope[],
): Promise<RectificationCount[]> =>
  db.query(
    /* sql */ `
    -- rectification cases
    with ${counted},
    cases as (
      select distinct c.key, o.rectification_id as id
      from counted c
      join opinions o on o.review_id = c.id and o.rectification_id is not null
      cross join lateral (
        select t.state from transitions t
        where t.thing_id = o.id and t.recorded_at <= $3 and t.effective_on <= $2::date order by t.ordinal desc limit 1
      ) now
      where ${opinionIsInRectification('now.state')}
    ),
    judged as (
      select cases.key, deadline.due_on, deadline.due_on <= $2::date and agreed.on_day is not null as due, accepted.on_day as accepted_on
      from cases
      left join lateral (
        select r.id, r.due_on from rounds r
        join transitions t on t.thing_id = r.id and t.ordinal = 1 and t.recorded_at <= $3 and t.effective_on <= $2::date
        where r.rectification_id = cases.id order by r.number desc limit 1
      ) round on true
      left join lateral (
        -- as it stood: the last move known by then, else what stood before the first, else what never moved
        select d.due_on from (
          (select c.after_on as due_on, 1 as choice from deadline_changes c
            where c.round_id = round.id and c.recorded_at <= $3 and (c.kind = 'PROPOSED' or c.effective_on <= $2::date)
            order by c.ordinal desc limit 1)
          union all
          (select c.before_on, 2 from deadline_changes c where c.round_id = round.id order by c.ordinal limit 1)
          union all
          select round.due_on, 3
        ) d order by d.choice limit 1
      ) deadline on true
      left join lateral (
        select min(t.effective_on) as on_day from transitions t
        where t.thing_id = round.id and t.recorded_at <= $3 and t.effective_on <= $2::date and t.event = 'APPROVE'
      ) agreed on true
      left join lateral (
        select max(t.effective_on) as on_day from transitions t
        where t.thing_id = round.id and t.recorded_at <= $3 and t.effective_on <= $2::date and t.event = 'ACCEPT'
      ) accepted on true
    )
    select key, count(*)::int as total,
      count(*) filter (where due)::int as due,
      count(*) filter (where due and accepted_on is not null)::int as accepted,
      count(*) filter (where due and accepted_on <= due_on)::int as "onTime",
      count(*) filter (where due and accepted_on is null and due_on < $2::date)::int as late,
      count(*) filter (where due and accepted_on is null and due_on = $2::date)::int as "dueToday"
    from judged group by 1`,
    parameters(cycleId, times, scopes),
  )
