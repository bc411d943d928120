import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A cycle says whether probationary members are due. */
export class ProbationaryDue1764300200001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query('alter table cycles add column probationary_due boolean not null default true')
  }

  down(db: QueryRunner) {
    return db.query('alter table cycles drop column probationary_due')
  }
}
