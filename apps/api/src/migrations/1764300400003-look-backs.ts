import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Look-backs are planned by the rule of the cycle, and each is recorded with its day, finding and outcome. */
export class LookBacks1764300400003 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(`drop table look_backs; alter table rounds drop column look_back_due_on;
      alter table cycles drop column look_back_months, drop column look_back_share`)
  }
}

const up = /* sql */ `
alter table cycles add column look_back_months int not null default 3, add column look_back_share int not null default 100;
alter table rounds add column look_back_due_on date;
update rounds set look_back_due_on = (closed_at at time zone 'Asia/Shanghai')::date + interval '3 months' where status = 'CLOSED' and closed_at is not null;

create table look_backs (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  rectification_id uuid not null constraint look_backs_rectification_id_fkey references rectifications,
  round_id uuid not null constraint look_backs_round_id_fkey references rounds,
  ordinal int not null,
  looked_on date not null,
  outcome text not null constraint look_backs_outcome_check check (outcome in ('KEPT', 'REBOUNDED')),
  finding text not null,
  looked_by uuid not null constraint look_backs_looked_by_fkey references accounts,
  constraint look_backs_ordinal_key unique (round_id, ordinal)
);
create index look_backs_rectification_id_idx on look_backs (rectification_id);
create index look_backs_looked_by_idx on look_backs (looked_by);
`
