import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A revision that a newer one followed is retired, too: nothing new may choose it. */
export class SupersededRevisions1764300700001 implements MigrationInterface {
  async up(db: QueryRunner) {
    for (const table of ['criteria_sets', 'review_forms', 'posts', 'treatments'])
      await db.query(
        `update ${table} t set retired_at = newer.recorded_at from ${table} newer
         where newer.code = t.code and newer.revision = t.revision + 1 and t.retired_at is null`,
      )
  }

  async down() {}
}
