import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Criteria sets, forms, posts and treatments can be changed and retired. */
export class RetiredRevisions1764300700000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(down)
  }
}

const up = /* sql */ `
alter table criteria_sets add column retired_at timestamptz(3);
alter table review_forms add column version int not null default 1, add column retired_at timestamptz(3);
alter table posts add column version int not null default 1, add column retired_at timestamptz(3);
alter table treatments add column version int not null default 1, add column retired_at timestamptz(3);
`
const down = /* sql */ `
alter table criteria_sets drop column retired_at;
alter table review_forms drop column version, drop column retired_at;
alter table posts drop column version, drop column retired_at;
alter table treatments drop column version, drop column retired_at;
`
