import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A disclosed review is read by those it was disclosed to: people, or organisations with all below them. */
export class Disclosure1764300500002 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(down)
  }
}

const up = /* sql */ `
alter table cycles
  add column organization_disclosure text not null default 'SUBJECT_ORGANIZATION'
    constraint cycles_organization_disclosure_check check (organization_disclosure in ('MEETING', 'SUBJECT_ORGANIZATION', 'CYCLE_TREE')),
  add column person_disclosure text not null default 'MEETING'
    constraint cycles_person_disclosure_check check (person_disclosure in ('MEETING', 'SUBJECT_ORGANIZATION', 'CYCLE_TREE'));
alter table reviews add column disclosed_to uuid[] not null default '{}';
create index reviews_disclosed_to_idx on reviews using gin (disclosed_to);

alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in
  ('CYCLE_STARTED', 'ASSIGNED', 'WORK_HANDED_OVER', 'REVIEW_SUBMITTED', 'REVIEW_RETURNED', 'REVIEW_VOIDED', 'REVIEW_DISCLOSED',
   'OPINION_RAISED', 'OPINION_ANSWERED', 'REFUSAL_PROPOSED', 'REFUSAL_DECIDED', 'PLAN_PROPOSED', 'PLAN_DECIDED', 'REPLY_SUBMITTED',
   'REPLY_DECIDED', 'MEASURE_DONE', 'MEASURE_DECIDED', 'RECTIFICATION_REOPENED', 'DEADLINE_CHANGED', 'DEADLINE_NEAR', 'COMMENTED', 'MENTIONED'));
`
const down = /* sql */ `
delete from notifications where kind = 'REVIEW_DISCLOSED';
alter table reviews drop column disclosed_to;
alter table cycles drop column organization_disclosure, drop column person_disclosure;
`
