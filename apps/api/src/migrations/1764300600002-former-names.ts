import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The names that organisations bore until they were renamed. */
export class FormerNames1764300600002 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(/* sql */ `
create table former_names (
  id uuid primary key default gen_random_uuid(),
  recorded_at timestamptz(3) not null default now(),
  organization_id uuid not null constraint former_names_organization_id_fkey references organizations,
  name text not null,
  until_on date not null,
  constraint former_names_until_on_key unique (organization_id, until_on)
);
`)
  }

  down(db: QueryRunner) {
    return db.query('drop table former_names')
  }
}
