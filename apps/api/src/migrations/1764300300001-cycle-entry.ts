import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A cycle is entered live or from records. One that was recorded after its last day was entered from records. */
export class CycleEntry1764300300001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(up)
  }

  down(db: QueryRunner) {
    return db.query(`delete from meaning_changes where code = 'CYCLE_FROM_RECORDS'; alter table cycles drop column entry`)
  }
}

const up = /* sql */ `
alter table cycles add column entry text not null default 'LIVE'
  constraint cycles_entry_check check (entry in ('LIVE', 'FROM_RECORDS'));
update cycles set entry = 'FROM_RECORDS' where (recorded_at at time zone 'Asia/Shanghai')::date > ends_on;
insert into meaning_changes (code, count)
select 'CYCLE_FROM_RECORDS', n from (select count(*)::int as n from cycles where entry = 'FROM_RECORDS') past where n > 0;
`
