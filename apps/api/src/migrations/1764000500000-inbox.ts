import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What people are told of, and which deadlines they were told of already. */
export class Inbox1764000500000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('drop table deadline_notices; drop table notifications')
  }
}

const up = /* sql */ `
create table notifications (
  id uuid primary key default gen_random_uuid(),
  told_at timestamptz(3) not null,
  person_id uuid not null constraint notifications_person_id_fkey references people,
  kind text not null constraint notifications_kind_check check (kind in
    ('CYCLE_STARTED', 'ASSIGNED', 'WORK_HANDED_OVER', 'REVIEW_SUBMITTED', 'REVIEW_RETURNED', 'OPINION_RAISED', 'OPINION_ANSWERED',
     'REFUSAL_PROPOSED', 'REFUSAL_DECIDED', 'PLAN_PROPOSED', 'PLAN_DECIDED', 'REPLY_SUBMITTED', 'REPLY_DECIDED',
     'MEASURE_DONE', 'MEASURE_DECIDED', 'CASE_REOPENED', 'DEADLINE_CHANGED', 'DEADLINE_NEAR', 'COMMENTED', 'MENTIONED')),
  subject_type text not null,
  subject_id uuid not null,
  account_id uuid constraint notifications_account_id_fkey references accounts,
  details jsonb not null,
  times int not null,
  read_at timestamptz(3)
);
create unique index notifications_unread_key on notifications (person_id, kind, subject_id) where read_at is null;
create index notifications_person_id_idx on notifications (person_id, told_at);
create index notifications_account_id_idx on notifications (account_id);

create table deadline_notices (
  thing_id uuid not null,
  due_on date not null,
  step text not null constraint deadline_notices_step_check check (step in ('SOON', 'TODAY', 'LATE')),
  told_at timestamptz(3) not null default now(),
  constraint deadline_notices_pkey primary key (thing_id, due_on, step)
);
`
