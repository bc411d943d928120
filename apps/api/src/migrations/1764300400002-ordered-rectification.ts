import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A treatment that orders rectification sets its day: the deadline of the round that it opens. */
export class OrderedRectification1764300400002 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(`alter table reviews add column ordered_due_on date;
      alter table rounds add column ordered boolean not null default false;
      ${kinds("'PROPOSED', 'ORDERED', 'CHANGED', 'PAUSED', 'RESUMED', 'CALENDAR'")}`)
  }

  down(db: QueryRunner) {
    return db.query(`alter table reviews drop column ordered_due_on; alter table rounds drop column ordered;
      update deadline_changes set kind = 'PROPOSED' where kind = 'ORDERED';
      ${kinds("'PROPOSED', 'CHANGED', 'PAUSED', 'RESUMED', 'CALENDAR'")}`)
  }
}

const kinds = (codes: string) => `alter table deadline_changes drop constraint deadline_changes_kind_check;
  alter table deadline_changes add constraint deadline_changes_kind_check check (kind in (${codes}))`
