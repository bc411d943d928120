import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * No membership, affiliation, appointment or responsibility reaches beyond the day on which its organisation is dissolved. A new period locks the
 * organisation against a dissolution at the same time. Stored ones are cut at that day, and taken out where they began on it or later.
 */
export class NothingBeyondDissolution1764300600001 implements MigrationInterface {
  up(db: QueryRunner) {
    return db.query(/* sql */ `
with ${tables.map(cut).join(',\n')}
insert into meaning_changes (code, count)
select 'CUT_AT_DISSOLUTION', count(*)::int from (${tables.map(([table]) => `select 1 from cut_${table} union all select 1 from gone_${table}`).join(' union all ')}) n
having count(*) > 0;

create function refuse_period_beyond_dissolution() returns trigger language plpgsql as $$
declare dissolved date;
begin
  select o.dissolved_on into dissolved from organizations o
  where o.id = coalesce(new.organization_id, (select b.organization_id from bodies b where b.id = (to_jsonb(new) ->> 'body_id')::uuid))
  for share;
  if dissolved is not null and (new.to_on is null or new.to_on > dissolved) then
    raise exception 'a period beyond the dissolution of its organisation'
      using errcode = 'check_violation', constraint = tg_table_name || '_within_organization', table = tg_table_name;
  end if;
  return new;
end $$;

create function refuse_dissolution_before_periods() returns trigger language plpgsql as $$
begin
  if ${tables.map(beyond).join('\n  or ')} then
    raise exception 'a dissolution before the end of a period in the organisation'
      using errcode = 'check_violation', constraint = 'organizations_nothing_beyond', table = 'organizations';
  end if;
  return new;
end $$;

${tables
  .map(
    ([table]) => `create trigger ${table}_within_organization before insert or update on ${table}
  for each row execute function refuse_period_beyond_dissolution();`,
  )
  .join('\n')}
create trigger organizations_nothing_beyond before update of dissolved_on on organizations
  for each row when (new.dissolved_on is not null) execute function refuse_dissolution_before_periods();
`)
  }

  down(db: QueryRunner) {
    return db.query(/* sql */ `
${tables.map(([table]) => `drop trigger ${table}_within_organization on ${table};`).join('\n')}
drop trigger organizations_nothing_beyond on organizations;
drop function refuse_period_beyond_dissolution();
drop function refuse_dissolution_before_periods();
`)
  }
}

const inBody = (organization: string) => `t.body_id in (select b.id from bodies b where b.organization_id = ${organization})`
const tables = [
  ['memberships', (o: string) => `t.organization_id = ${o}`, ''],
  ['affiliations', (o: string) => `t.organization_id = ${o}`, ''],
  [
    'appointments',
    (o: string) => `(t.organization_id = ${o} or ${inBody(o)})`,
    'and not exists (select from reviews r where r.appointment_id = t.id)',
  ],
  ['responsibilities', (o: string) => `t.organization_id = ${o}`, ''],
] as const

const cut = ([table, placed, unused]: (typeof tables)[number]) => `cut_${table} as (
  update ${table} t set to_on = o.dissolved_on, version = t.version + 1 from organizations o
  where ${placed('o.id')} and t.from_on < o.dissolved_on and (t.to_on is null or t.to_on > o.dissolved_on) returning 1),
gone_${table} as (delete from ${table} t using organizations o where ${placed('o.id')} and t.from_on >= o.dissolved_on ${unused} returning 1)`

const beyond = ([table, placed]: (typeof tables)[number]) =>
  `exists (select from ${table} t where ${placed('new.id')} and (t.to_on is null or t.to_on > new.dissolved_on))`
