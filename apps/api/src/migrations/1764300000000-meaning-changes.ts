import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What later migrations changed in the meaning of rows, for the office to read. */
export class MeaningChanges1764300000000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('drop table meaning_changes')
  }
}

const up = /* sql */ `
create table meaning_changes (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  code text not null,
  count int not null constraint meaning_changes_count_check check (count > 0)
);
`
