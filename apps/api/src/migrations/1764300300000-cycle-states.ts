import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A cycle is in preparation, started or closed. One with reviews handed in has begun, though nobody recorded when: its `started_at` stays
 * null. A review outside the days of its cycle stays, and the data check names it.
 */
export class CycleStates1764300300000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(`delete from meaning_changes where code = 'REVIEW_OUTSIDE_CYCLE'; alter table cycles drop column status`)
  }
}

const up = /* sql */ `
alter table cycles add column status text not null default 'PREPARATION'
  constraint cycles_status_check check (status in ('PREPARATION', 'STARTED', 'CLOSED'));
update cycles c set status = 'STARTED' where c.started_at is not null
  or exists (select 1 from reviews r where r.cycle_id = c.id and r.status in ('SUBMITTED', 'DISCLOSED', 'VOIDED'));
insert into meaning_changes (code, count)
select 'REVIEW_OUTSIDE_CYCLE', n from (
  select count(*)::int as n from reviews r join cycles c on c.id = r.cycle_id
  where r.status in ('SUBMITTED', 'DISCLOSED') and not r.occurred_on between c.starts_on and
    case c.kind when 'QUARTER' then date_trunc('month', c.ends_on) + interval '2 months' - interval '1 day' else c.ends_on end
) outside where n > 0;
`
