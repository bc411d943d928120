import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who proposed the measures of a round, and who began a measure: they do not decide on it. */
export class Planners1764300400001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('alter table rounds drop column proposed_by; alter table measures drop column begun_by')
  }
}

const up = /* sql */ `
alter table rounds add column proposed_by uuid constraint rounds_proposed_by_fkey references accounts;
create index rounds_proposed_by_idx on rounds (proposed_by);
alter table measures add column begun_by uuid constraint measures_begun_by_fkey references accounts;
create index measures_begun_by_idx on measures (begun_by);

update rounds d set proposed_by = t.account_id from transitions t
  where t.thing_id = d.id and t.event = 'PROPOSE' and t.account_id in (select id from accounts) and not exists (
    select 1 from transitions later where later.thing_id = d.id and later.event = 'PROPOSE' and later.ordinal > t.ordinal);
update measures m set begun_by = t.account_id from transitions t
  where t.thing_id = m.id and t.event = 'START' and t.account_id in (select id from accounts) and not exists (
    select 1 from transitions later where later.thing_id = m.id and later.event = 'START' and later.ordinal > t.ordinal);
`
