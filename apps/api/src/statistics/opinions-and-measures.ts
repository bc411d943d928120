import type { MeasureStatus, OpinionKind, OpinionStatus } from '@pingyi/domain'
import type { EntityManager } from 'typeorm'
import { counted, parameters, type Scope, type Times } from './scope.ts'

export type OpinionCount = { key: number; kind: OpinionKind; status: OpinionStatus; count: number }
export type MeasureCount = { key: number; status: MeasureStatus; ongoing: boolean; count: number }

/** Counts the opinions of reviews that count, by state. */
export const countOpinions = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<OpinionCount[]> =>
  db.query(
    /* sql */ `
    -- opinions
    with ${counted}
    select c.key, o.kind, now.state as status, count(*)::int as count
    from counted c
    join opinions o on o.review_id = c.id and o.recorded_at <= $3
    cross join lateral (
      select t.state from transitions t
      where t.thing_id = o.id and t.recorded_at <= $3 and t.effective_on <= $2::date order by t.ordinal desc limit 1
    ) now
    group by 1, 2, 3`,
    parameters(cycleId, times, scopes),
  )

/** Counts the measures for those opinions, by kind and state. */
export const countMeasures = (db: EntityManager, cycleId: string, times: Times, scopes: readonly Scope[]): Promise<MeasureCount[]> =>
  db.query(
    /* sql */ `
    -- measures
    with ${counted}
    select m.key, now.state as status, measure.ongoing, count(*)::int as count
    from (
      select distinct c.key, mo.measure_id as id
      from counted c
      join opinions o on o.review_id = c.id
      join measure_opinions mo on mo.opinion_id = o.id and mo.recorded_at <= $3
    ) m
    join measures measure on measure.id = m.id
    cross join lateral (
      select t.state from transitions t
      where t.thing_id = m.id and t.recorded_at <= $3 and t.effective_on <= $2::date order by t.ordinal desc limit 1
    ) now
    group by 1, 2, 3`,
    parameters(cycleId, times, scopes),
  )
