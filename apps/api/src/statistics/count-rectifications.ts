import type { RectificationFigures } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { opinionIsInRectification, opinionIsToPutRight, opinionMustLand } from '../field/predicates.ts'
import { officeZone } from '../platform/database/clock.ts'
import { counted, parameters, type Scope, type Times } from './scope.ts'

type Counts = { readonly [F in keyof RectificationFigures as RectificationFigures[F] extends number ? F : never]: number }

/** `of`: rectifications, or the opinions to be put right, those that nobody has taken up among them. */
export type RectificationCount = Counts & { key: number; of: 'CASES' | 'OPINIONS'; dueAndPutRight: number; dueOnTime: number }

const on = (event: string) => `(select max(t.effective_on) from transitions t
  where t.thing_id = round.id and t.recorded_at <= $3 and t.effective_on <= $2::date and t.event = '${event}')`

const counts = /* sql */ `count(*)::int as total,
  count(*) filter (where due_on is null)::int as undated,
  count(*) filter (where due_on > $2::date)::int as ahead,
  count(*) filter (where due_on <= $2::date)::int as due,
  count(accepted_on)::int as "putRight",
  count(accepted_on) filter (where due_on <= $2::date)::int as "dueAndPutRight",
  count(accepted_on) filter (where due_on <= $2::date and accepted_on <= due_on)::int as "dueOnTime",
  count(*) filter (where accepted_on is null and due_on < $2::date)::int as late,
  count(*) filter (where accepted_on is null and due_on = $2::date)::int as "dueToday",
  count(accepted_on) filter (where at_once)::int as "atOnce",
  count(accepted_on) filter (where entered_late)::int as "enteredLate",
  count(closed_on)::int as closed,
  count(confirmed_on)::int as confirmed,
  count(*) filter (where rebounded)::int as rebounded`

/** Counts rectifications, and opinions by what became of theirs, up to the day; in the round of that day, with the deadline as it stood. */
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
    opinions_then as (
      select c.key, case when ${opinionIsInRectification('now.state')} then o.rectification_id end as rectification_id
      from counted c
      join opinions o on o.review_id = c.id
      cross join lateral (
        select t.state from transitions t
        where t.thing_id = o.id and t.recorded_at <= $3 and t.effective_on <= $2::date order by t.ordinal desc limit 1
      ) now
      where ${opinionMustLand('o.kind', 'now.state')} and ${opinionIsToPutRight('now.state')}
    ),
    cases as (select distinct key, rectification_id as id from opinions_then where rectification_id is not null),
    judged as (
      select cases.key, cases.id, case when round.ordered or ${on('APPROVE')} is not null then deadline.due_on end as due_on,
        accepted.on_day as accepted_on, coalesce(accepted.entered_late, false) as entered_late,
        ${on('AT_ONCE')} is not null as at_once, ${on('CLOSE_OUT')} as closed_on, ${on('CONFIRM')} as confirmed_on,
        coalesce(round.number > 1, false) as rebounded
      from cases
      left join lateral (
        select r.id, r.number, r.due_on, r.ordered from rounds r
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
        select t.effective_on as on_day, (t.recorded_at at time zone $5)::date > t.effective_on as entered_late from transitions t
        where t.thing_id = round.id and t.recorded_at <= $3 and t.effective_on <= $2::date and t.event = 'ACCEPT'
        order by t.ordinal desc limit 1
      ) accepted on true
    )
    select key, 'CASES' as of, ${counts} from judged group by 1
    union all
    select o.key, 'OPINIONS', ${counts} from opinions_then o left join judged j on j.key = o.key and j.id = o.rectification_id group by 1`,
    [...parameters(cycleId, times, scopes), officeZone],
  )
