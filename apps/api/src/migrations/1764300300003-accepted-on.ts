import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The day of an acceptance is kept beside the moment of its entry: from records it is stated. */
export class AcceptedOn1764300300003 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(/* sql */ `
alter table rounds add column accepted_on date;
update rounds set accepted_on = (accepted_at at time zone 'Asia/Shanghai')::date where accepted_at is not null;
`)
  }

  down(db: QueryRunner) {
    return db.query('alter table rounds drop column accepted_on')
  }
}
