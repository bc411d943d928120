import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A membership says as what somebody is a member; whoever is none takes part by an affiliation instead. */
export class MembershipsOfMembers1764300200000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(tables)
    await db.query(rows)
  }

  down(db: QueryRunner) {
    return db.query(down)
  }
}

const tables = /* sql */ `
alter table people add column political_status text constraint people_political_status_check check (political_status in
  ('PARTY_MEMBER', 'PROBATIONARY_PARTY_MEMBER', 'YOUTH_LEAGUE', 'REVOLUTIONARY_COMMITTEE', 'DEMOCRATIC_LEAGUE', 'NATIONAL_CONSTRUCTION',
   'PROMOTING_DEMOCRACY', 'PEASANTS_AND_WORKERS', 'ZHI_GONG', 'JIU_SAN', 'TAIWAN_LEAGUE', 'NO_PARTY', 'MASSES'));
alter table memberships add column standing text constraint memberships_standing_check check (standing in ('FULL', 'PROBATIONARY'));

create table affiliations (
  id uuid primary key default gen_random_uuid(),
  version int not null default 1,
  recorded_at timestamptz(3) not null default now(),
  person_id uuid not null constraint affiliations_person_id_fkey references people,
  organization_id uuid constraint affiliations_organization_id_fkey references organizations,
  unit_id uuid constraint affiliations_unit_id_fkey references units,
  classes text[] not null constraint affiliations_classes_check check (cardinality(classes) > 0 and classes <@ array
    ['STAFF', 'MASS_REPRESENTATIVE', 'CONGRESS_DELEGATE', 'CPPCC_MEMBER', 'PARTY_DELEGATE', 'PARENT', 'SERVICE_USER', 'RETIRED', 'UPPER_LEADER']),
  from_on date not null,
  to_on date,
  constraint affiliations_place_check check (num_nonnulls(organization_id, unit_id) = 1),
  constraint affiliations_no_overlap exclude using gist
    (person_id with =, (coalesce(organization_id, unit_id)) with =, daterange(from_on, to_on, '[)') with &&)
);
create index affiliations_person_id_idx on affiliations (person_id);
create index affiliations_organization_id_idx on affiliations (organization_id);
create index affiliations_unit_id_idx on affiliations (unit_id);
`

/** Of people who were entered as members without an organisation, the status stays as it was entered. */
const rows = /* sql */ `
insert into meaning_changes (code, count)
select 'NON_MEMBER_AFFILIATED', count(*) from memberships m join people p on p.id = m.person_id where p.party_status = 'NON_MEMBER' having count(*) > 0;
insert into affiliations (person_id, organization_id, classes, from_on, to_on)
select m.person_id, m.organization_id, '{STAFF}', m.from_on, m.to_on from memberships m join people p on p.id = m.person_id where p.party_status = 'NON_MEMBER';
delete from memberships m using people p where p.id = m.person_id and p.party_status = 'NON_MEMBER';

with retracted as (
  update roster_entries e set retracted_at = now(), version = e.version + 1 from people p
  where p.id = e.person_id and p.party_status = 'NON_MEMBER' and e.retracted_at is null
    and not exists (select 1 from reviews r where r.cycle_id = e.cycle_id and r.person_id = e.person_id and r.status in ('SUBMITTED', 'DISCLOSED'))
  returning e.id)
insert into meaning_changes (code, count)
select 'NON_MEMBER_OFF_ROSTER', count(*) from retracted having count(*) > 0;

update memberships m set standing = case p.party_status when 'PROBATIONARY_MEMBER' then 'PROBATIONARY' else 'FULL' end
from people p where p.id = m.person_id;
alter table memberships alter column standing set not null;
update people p set political_status = case p.party_status when 'PROBATIONARY_MEMBER' then 'PROBATIONARY_PARTY_MEMBER' else 'PARTY_MEMBER' end
where p.party_status <> 'NON_MEMBER' and not exists (select 1 from memberships m where m.person_id = p.id);
alter table people drop column party_status;

update import_rows set fields = jsonb_set(fields #- '{values,partyStatus}', '{values,politicalStatus}', to_jsonb(case fields #>> '{values,partyStatus}'
  when 'FULL_MEMBER' then 'PARTY_MEMBER' when 'PROBATIONARY_MEMBER' then 'PROBATIONARY_PARTY_MEMBER' else 'MASSES' end))
where sheet = 'PEOPLE';
`

const down = /* sql */ `
alter table people add column party_status text constraint people_party_status_check
  check (party_status in ('FULL_MEMBER', 'PROBATIONARY_MEMBER', 'NON_MEMBER'));
update people p set party_status = coalesce((select case m.standing when 'FULL' then 'FULL_MEMBER' else 'PROBATIONARY_MEMBER' end
  from memberships m where m.person_id = p.id order by m.from_on desc limit 1), 'NON_MEMBER');
alter table people alter column party_status set not null;
alter table people drop column political_status;
alter table memberships drop column standing;
drop table affiliations;
`
