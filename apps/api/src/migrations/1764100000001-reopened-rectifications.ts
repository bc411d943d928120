import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The notification of a reopened rectification is named like the thing. */
export class ReopenedRectifications1764100000001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(renamed('CASE_REOPENED', 'RECTIFICATION_REOPENED'))
  }

  down(db: QueryRunner) {
    return db.query(renamed('RECTIFICATION_REOPENED', 'CASE_REOPENED'))
  }
}

const renamed = (from: string, to: string) => /* sql */ `
alter table notifications drop constraint notifications_kind_check;
update notifications set kind = '${to}' where kind = '${from}';
alter table notifications add constraint notifications_kind_check check (kind in
  ('CYCLE_STARTED', 'ASSIGNED', 'WORK_HANDED_OVER', 'REVIEW_SUBMITTED', 'REVIEW_RETURNED', 'REVIEW_VOIDED', 'OPINION_RAISED',
   'OPINION_ANSWERED', 'REFUSAL_PROPOSED', 'REFUSAL_DECIDED', 'PLAN_PROPOSED', 'PLAN_DECIDED', 'REPLY_SUBMITTED', 'REPLY_DECIDED',
   'MEASURE_DONE', 'MEASURE_DECIDED', '${to}', 'DEADLINE_CHANGED', 'DEADLINE_NEAR', 'COMMENTED', 'MENTIONED'));
`
