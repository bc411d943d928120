import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When a cycle was closed and what became of its open work; what is carried over names the cycle that it goes on in. */
export class CycleClosings1764300300002 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(`drop table cycle_closings;
alter table opinions drop column carried_to_id; alter table rectifications drop column carried_to_id;`)
  }
}

const up = /* sql */ `
create table cycle_closings (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  version int not null default 1,
  cycle_id uuid not null constraint cycle_closings_cycle_id_fkey references cycles,
  closed_by uuid not null constraint cycle_closings_closed_by_fkey references accounts,
  next_cycle_id uuid constraint cycle_closings_next_cycle_id_fkey references cycles,
  settled jsonb not null default '[]',
  figures jsonb not null default '[]',
  reopened_at timestamptz(3),
  reopened_by uuid constraint cycle_closings_reopened_by_fkey references accounts,
  reopen_reason text
);
create index cycle_closings_cycle_id_idx on cycle_closings (cycle_id);
create index cycle_closings_closed_by_idx on cycle_closings (closed_by);
create index cycle_closings_next_cycle_id_idx on cycle_closings (next_cycle_id);
create index cycle_closings_reopened_by_idx on cycle_closings (reopened_by);
alter table opinions add column carried_to_id uuid constraint opinions_carried_to_id_fkey references cycles;
alter table rectifications add column carried_to_id uuid constraint rectifications_carried_to_id_fkey references cycles;
create index opinions_carried_to_id_idx on opinions (carried_to_id);
create index rectifications_carried_to_id_idx on rectifications (carried_to_id);
`
