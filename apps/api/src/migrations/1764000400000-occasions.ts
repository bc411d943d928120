import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who chaired an occasion, and which account entered it: a talk is known to those concerned only. */
export class Occasions1764000400000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(`
      alter table occasions
        add column chair_id uuid constraint occasions_chair_id_fkey references people,
        add column recorded_by uuid constraint occasions_recorded_by_fkey references accounts;
      create index occasions_chair_id_idx on occasions (chair_id);
      create index occasions_recorded_by_idx on occasions (recorded_by);
    `)
  }

  down(db: QueryRunner) {
    return db.query('alter table occasions drop column chair_id, drop column recorded_by')
  }
}
