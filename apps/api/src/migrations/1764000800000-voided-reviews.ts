import type { MigrationInterface, QueryRunner } from 'typeorm'

/** People are told that a review was declared void. */
export class VoidedReviews1764000800000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(down)
  }
}

const up = /* sql */ `
alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in
  ('CYCLE_STARTED', 'ASSIGNED', 'WORK_HANDED_OVER', 'REVIEW_SUBMITTED', 'REVIEW_RETURNED', 'REVIEW_VOIDED', 'OPINION_RAISED',
   'OPINION_ANSWERED', 'REFUSAL_PROPOSED', 'REFUSAL_DECIDED', 'PLAN_PROPOSED', 'PLAN_DECIDED', 'REPLY_SUBMITTED', 'REPLY_DECIDED',
   'MEASURE_DONE', 'MEASURE_DECIDED', 'CASE_REOPENED', 'DEADLINE_CHANGED', 'DEADLINE_NEAR', 'COMMENTED', 'MENTIONED'));
`

const down = /* sql */ `
delete from notifications where kind = 'REVIEW_VOIDED';
alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in
  ('CYCLE_STARTED', 'ASSIGNED', 'WORK_HANDED_OVER', 'REVIEW_SUBMITTED', 'REVIEW_RETURNED', 'OPINION_RAISED', 'OPINION_ANSWERED',
   'REFUSAL_PROPOSED', 'REFUSAL_DECIDED', 'PLAN_PROPOSED', 'PLAN_DECIDED', 'REPLY_SUBMITTED', 'REPLY_DECIDED',
   'MEASURE_DONE', 'MEASURE_DECIDED', 'CASE_REOPENED', 'DEADLINE_CHANGED', 'DEADLINE_NEAR', 'COMMENTED', 'MENTIONED'));
`
