import type { MigrationInterface, QueryRunner } from 'typeorm'

/** In what standing a form is used. A form that the office made itself stays open to everybody who reviews. */
export class FormClasses1764300100002 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(/* sql */ `
      alter table review_forms add column classes jsonb;
      update review_forms set classes = case code
        when 'COLLECTIVE' then '["LEADER", "SUPERIOR", "SELF"]'
        when 'ON_SITE' then '["LEADER", "SUPERIOR"]'
        when 'TALK' then '["LEADER"]'
        when 'MUTUAL' then '["LEADER", "PEER", "SUBORDINATE"]'
        when 'MASS' then '["MASS"]'
        when 'INVITED_DELEGATES' then '["DELEGATE"]'
        when 'RANDOM' then '["LEADER", "SUPERIOR"]'
        else '["LEADER", "SUPERIOR", "PEER", "SUBORDINATE", "MASS", "DELEGATE"]' end::jsonb;
      alter table review_forms alter column classes set not null`)
  }

  down(db: QueryRunner) {
    return db.query('alter table review_forms drop column classes')
  }
}
