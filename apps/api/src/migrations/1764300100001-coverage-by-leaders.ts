import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Coverage is by leaders; a cycle may count the upper level, too. What counted until now and does so no longer is told to the office. */
export class CoverageByLeaders1764300100001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(`alter table cycles drop column superior_counts; delete from meaning_changes where code = 'REVIEW_NOT_BY_LEADER'`)
  }
}

const up = /* sql */ `
alter table cycles add column superior_counts boolean not null default false;

insert into meaning_changes (code, count)
select 'REVIEW_NOT_BY_LEADER', count(*) from reviews
where status in ('SUBMITTED', 'DISCLOSED') and authority_class <> 'LEADER'
having count(*) > 0;
`
