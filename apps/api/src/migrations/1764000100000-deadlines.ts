import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Notices on holidays, school terms, and what became of each deadline. */
export class Deadlines1764000100000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(`drop table deadline_changes; drop table school_terms; drop table calendar_notices;
      alter table rounds drop column paused_on`)
  }
}

const up = /* sql */ `
create table calendar_notices (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  ordinal int not null constraint calendar_notices_ordinal_key unique,
  year int not null,
  number text not null,
  published_on date,
  days_off jsonb not null,
  make_up_days jsonb not null
);
create index calendar_notices_year_idx on calendar_notices (year);

create table school_terms (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  name text not null,
  starts_on date not null,
  ends_on date not null,
  constraint school_terms_days_check check (ends_on > starts_on),
  constraint school_terms_no_overlap exclude using gist (daterange(starts_on, ends_on, '[]') with &&)
);

alter table rounds add column paused_on date,
  add constraint rounds_paused_check check (paused_on is null or (deadline_kind = 'BY_DATE' and due_on is null));

create table deadline_changes (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  rectification_id uuid not null constraint deadline_changes_rectification_id_fkey references rectifications,
  round_id uuid not null constraint deadline_changes_round_id_fkey references rounds,
  ordinal int not null,
  kind text not null constraint deadline_changes_kind_check check (kind in ('PROPOSED', 'CHANGED', 'PAUSED', 'RESUMED', 'CALENDAR')),
  effective_on date not null,
  before_on date,
  after_on date,
  reason text,
  changed_by uuid not null constraint deadline_changes_changed_by_fkey references accounts,
  constraint deadline_changes_ordinal_key unique (rectification_id, ordinal)
);
create index deadline_changes_round_id_idx on deadline_changes (round_id);
create index deadline_changes_changed_by_idx on deadline_changes (changed_by);
`
