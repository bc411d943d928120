import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who of a roster was reviewed is found by the subject, not by reading all reviews of the cycle for each. */
export class ReviewedSubjects1764000800001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query('create index reviews_subject_idx on reviews (coalesce(person_id, organization_id), cycle_id)')
  }

  down(db: QueryRunner) {
    return db.query('drop index reviews_subject_idx')
  }
}
