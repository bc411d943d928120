import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A measure that a reviewer writes into a review is a suggestion, which the subject takes with the opinion, changes or leaves. */
export class SuggestedMeasures1764300500001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query('drop table suggested_measures')
  }
}

const up = /* sql */ `
create table suggested_measures (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  opinion_id uuid not null constraint suggested_measures_opinion_id_fkey references opinions,
  ordinal int not null,
  text text not null,
  owner_id uuid constraint suggested_measures_owner_id_fkey references people,
  leader_id uuid constraint suggested_measures_leader_id_fkey references people,
  due_on date,
  measure_id uuid constraint suggested_measures_measure_id_fkey references measures
);
create index suggested_measures_opinion_id_idx on suggested_measures (opinion_id);
create index suggested_measures_owner_id_idx on suggested_measures (owner_id);
create index suggested_measures_leader_id_idx on suggested_measures (leader_id);
create index suggested_measures_measure_id_idx on suggested_measures (measure_id);
`
