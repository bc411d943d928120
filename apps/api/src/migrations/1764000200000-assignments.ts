import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who must review whom in a cycle, and when the cycle was started. */
export class Assignments1764000200000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('alter table cycles drop column started_at; drop table assignments')
  }
}

const up = /* sql */ `
create table assignments (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  roster_entry_id uuid not null constraint assignments_roster_entry_id_fkey references roster_entries,
  person_id uuid not null constraint assignments_person_id_fkey references people,
  authority_rule text not null,
  constraint assignments_rule_key unique (roster_entry_id, authority_rule)
);
create index assignments_person_id_idx on assignments (person_id);

alter table cycles add column started_at timestamptz(3);
`
