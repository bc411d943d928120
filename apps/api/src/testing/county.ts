import type { EntityManager } from 'typeorm'
import type { Cycle } from '../cycles/cycle.ts'
import type { Organization } from '../organizations/organization.ts'
import { makeAppointment, makeBureau, makeMember } from './makers.ts'

type Size = { readonly committees: number; readonly branches: number; readonly members: number }

/**
 * Extends the small bureau to a county: committees below its committee, branches below those, and members in them. A few statements
 * create all. Everybody is on the roster of the present cycle; half are reviewed, each with an opinion in rectification.
 */
export async function makeCounty(db: EntityManager, size: Size) {
  const bureau = await makeBureau(db)
  const { committee, present, account, secretary } = bureau
  await db.query(places, [committee.id, committee.path, size.committees, size.branches])
  await db.query(members, [size.members])
  await db.query(entries, [present.id])
  await db.query(secretaries)
  const [{ id: form }] = await db.query("select id from review_forms where code = 'COLLECTIVE'")
  await db.query(reviews, [present.id, account.id, secretary.id, form, present.startsOn])
  for (const step of [opinions, cases, rounds, linked, measures])
    await db.query(step, step === cases || step === opinions ? [present.id] : [])
  for (const step of moves) await db.query(step)
  const place = (await db.query("select * from organizations where kind = 'PARTY_BRANCH' order by path desc limit 1"))[0] as Organization
  const head = await makeMember(db, place, { name: '支书' })
  await makeAppointment(db, { person: head, post: 'BRANCH_SECRETARY', organization: place })
  return { ...bureau, cycle: present as Cycle, head }
}

const places = `
with committees as (
  select gen_random_uuid() as id, n from generate_series(1, $3::int) n
), made as (
  insert into organizations (id, name, kind, parent_id, path, ordinal)
  select id, '第' || n || '党委', 'PARTY_COMMITTEE', $1::uuid, $2 || id || '/', 100 + n from committees returning id, path, ordinal
), branches as (
  insert into organizations (id, name, kind, parent_id, path, ordinal)
  select b.id, m.ordinal || '-' || b.n || '支部', 'PARTY_BRANCH', m.id, m.path || b.id || '/', b.n
  from made m cross join lateral (select gen_random_uuid() as id, n, m.id as of_parent from generate_series(1, $4::int) n) b returning id, parent_id
)
insert into organization_edges (organization_id, parent_id, from_on)
select id, $1::uuid, '2000-01-01'::date from made union all select id, parent_id, '2000-01-01'::date from branches`

const members = `
with people as (
  insert into people (id, name, number, pinyin, initials)
  select gen_random_uuid(), o.name || n, 'C' || o.id || n, 'dangyuan' || n, 'dy'
  from organizations o cross join generate_series(1, $1::int) n where o.name like '%-%支部' returning id, number
)
insert into memberships (person_id, organization_id, standing, from_on) select id, substr(number, 2, 36)::uuid, 'FULL', '2000-01-01'::date from people`

const entries = `
insert into roster_entries (cycle_id, subject_kind, organization_id, person_id)
select $1::uuid, 'PERSON', m.organization_id, m.person_id from memberships m join people p on p.id = m.person_id where p.number like 'C%'
union all
select $1::uuid, 'ORGANIZATION', id, null from organizations where name like '%-%支部'`

const secretaries = `
insert into appointments (person_id, post_id, organization_id, from_on)
select distinct on (m.organization_id) m.person_id, (select id from posts where code = 'BRANCH_SECRETARY'), m.organization_id, '2000-01-01'::date
from memberships m join people p on p.id = m.person_id where p.number like 'C%' order by m.organization_id, p.id`

const reviews = `
insert into reviews (recorded_by, cycle_id, status, reviewer_id, authority_rule, authority_class, obligation, subject_kind, organization_id, person_id, capacity, form_id, confidential, on_behalf, occurred_on, submitted_at)
select $2::uuid, $1::uuid, 'SUBMITTED', coalesce(a.person_id, $3::uuid), 'BRANCH_SECRETARY_MEMBERS', 'LEADER', 'EACH', e.subject_kind, e.organization_id, e.person_id,
  case when e.person_id is null then null else 'MEMBER' end, $4::uuid, false, true, $5::date, now()
from roster_entries e
left join appointments a on a.organization_id = e.organization_id and e.person_id is distinct from a.person_id and e.person_id is not null
where e.cycle_id = $1::uuid and ('x' || substr(md5(e.id::text), 1, 2))::bit(8)::int < 128
  and e.organization_id in (select id from organizations where name like '%-%支部')`

const opinions = `
insert into opinions (review_id, ordinal, kind, status, text)
select r.id, 0, 'PROBLEM', case when ('x' || substr(md5(r.id::text), 1, 2))::bit(8)::int < 64 then 'RAISED' else 'IN_RECTIFICATION' end, '联系群众不够经常 ' || r.id
from reviews r where r.cycle_id = $1`

const cases = `
insert into rectifications (id, cycle_id, organization_id, person_id)
select o.id, $1::uuid, r.organization_id, r.person_id from opinions o join reviews r on r.id = o.review_id where o.status = 'IN_RECTIFICATION'`

const rounds = `
insert into rounds (rectification_id, number, status, deadline_kind, due_on, derivation)
select x.id, 1, (array['PROPOSED', 'IN_PROGRESS', 'REPLIED', 'ACCEPTED'])[1 + ('x' || substr(md5(x.id::text), 3, 1))::bit(4)::int % 4],
  'BY_DATE', current_date + ('x' || substr(md5(x.id::text), 1, 2))::bit(8)::int - 128, null
from rectifications x where x.id in (select id from opinions)`

const linked = `update opinions set rectification_id = id where status = 'IN_RECTIFICATION' and rectification_id is null`

const measures = `
insert into measures (rectification_id, ordinal, text, owner_id, due_on, status)
select x.id, 0, '每月走访', x.person_id, current_date + 30, 'PLANNED' from rectifications x where x.id in (select id from opinions)`

const move = (thing: string, from: string, state: string) => `
insert into transitions (thing, thing_id, event, state, effective_on, ordinal)
select '${thing}', t.id, null, ${state}, current_date - 60, 1 from ${from} t where not exists (select 1 from transitions o where o.thing_id = t.id)`

const moves = [
  move('REVIEW', 'reviews', 't.status'),
  move('OPINION', 'opinions', 't.status'),
  move('ROUND', 'rounds', 't.status'),
  move('MEASURE', 'measures', 't.status'),
]
