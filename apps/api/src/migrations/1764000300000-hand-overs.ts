import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who handed their work to whom. */
export class HandOvers1764000300000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(/* sql */ `
create table hand_overs (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  recorded_by uuid not null constraint hand_overs_recorded_by_fkey references accounts,
  from_person_id uuid not null constraint hand_overs_from_person_id_fkey references people,
  to_person_id uuid not null constraint hand_overs_to_person_id_fkey references people,
  handed_on date not null,
  moved jsonb not null,
  constraint hand_overs_other_check check (from_person_id <> to_person_id)
);
create index hand_overs_recorded_by_idx on hand_overs (recorded_by);
create index hand_overs_from_person_id_idx on hand_overs (from_person_id);
create index hand_overs_to_person_id_idx on hand_overs (to_person_id);
`)
  }

  down(db: QueryRunner) {
    return db.query('drop table hand_overs')
  }
}
