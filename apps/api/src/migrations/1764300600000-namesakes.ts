import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * One name is one organisation below a parent, one body or cycle in an organisation, one unit. Names compare without case, width and
 * spaces. Of stored namesakes the earliest keeps its name; each later one gets its number in brackets.
 */
export class Namesakes1764300600000 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(/* sql */ `
create function name_key(name text) returns text language sql immutable parallel safe strict
  as $$ select lower(regexp_replace(normalize(name, NFKC), '\\s+', '', 'g')) $$;

with ${tables.map(numbered).join(',\n')}
insert into meaning_changes (code, count)
select 'NAMESAKE_NUMBERED', count(*)::int from (${tables.map(([table]) => `select 1 from numbered_${table}`).join(' union all ')}) n having count(*) > 0;

alter table units drop constraint units_name_key;
create unique index units_name_key on units (name_key(name));
create unique index organizations_name_key on organizations (parent_id, name_key(name)) nulls not distinct where dissolved_on is null;
create unique index bodies_name_key on bodies (organization_id, name_key(name)) nulls not distinct;
create unique index cycles_name_key on cycles (organization_id, name_key(name));
`)
  }

  down(db: QueryRunner) {
    return db.query(/* sql */ `
drop index cycles_name_key;
drop index bodies_name_key;
drop index organizations_name_key;
drop index units_name_key;
alter table units add constraint units_name_key unique (name);
drop function name_key(text);
`)
  }
}

const tables = [
  ['organizations', 'parent_id', 'where dissolved_on is null'],
  ['bodies', 'organization_id', ''],
  ['cycles', 'organization_id', ''],
  ['units', 'null::uuid', ''],
] as const

const numbered = ([table, place, standing]: (typeof tables)[number]) => `numbered_${table} as (
  update ${table} t set name = t.name || '（' || s.n || '）', version = t.version + 1
  from (select id, row_number() over (partition by ${place}, name_key(name) order by recorded_at, id) as n from ${table} ${standing}) s
  where s.id = t.id and s.n > 1 returning 1)`
