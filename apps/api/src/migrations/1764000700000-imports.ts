import type { MigrationInterface, QueryRunner } from 'typeorm'

/** An import that was applied may be taken back. */
export class Imports1764000700000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(down)
  }
}

const up = /* sql */ `
alter table imports drop constraint imports_status_check;
alter table imports add constraint imports_status_check
  check (status in ('READING', 'CHECKED', 'REFUSED', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED', 'UNDONE'));
`

const down = /* sql */ `
alter table imports drop constraint imports_status_check;
update imports set status = 'DISCARDED' where status = 'UNDONE';
alter table imports add constraint imports_status_check
  check (status in ('READING', 'CHECKED', 'REFUSED', 'APPLYING', 'APPLIED', 'FAILED', 'DISCARDED'));
`
