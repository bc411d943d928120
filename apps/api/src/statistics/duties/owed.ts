import { type AuthorityRelation, authorityRelation, capability, organizationKind, type SubjectCapacity } from '@pingyi/domain'
import { isSecretary } from '@pingyi/domain/internal'
import { capacityCounted, reviewCovers, subjectKeyOf } from '../../field/predicates.ts'
import { holdsOn } from '../../platform/database/clock.ts'

type Reach = {
  readonly tie: 'POST' | 'CONTACT_POINT' | 'AREA'
  readonly capacity: SubjectCapacity | null
  /** How many levels below the tie the subject stands. */
  readonly from: number
  readonly to: number
  readonly kinds?: 'PRIMARY' | 'PARTY_SUBGROUP'
}
const deepest = 32
const below = { tie: 'POST', from: 1, to: deepest, kinds: 'PRIMARY' } as const
const inArea = { tie: 'AREA', from: 0, to: deepest, kinds: 'PRIMARY' } as const
const here = { from: 0, to: 0 } as const

/** What the relations by post and duty mean, as the domain’s `filtersOf` has it; a test holds both together. The others oblige nobody. */
const reaches: { readonly [R in AuthorityRelation]?: readonly Reach[] } = {
  SUBORDINATE_ORGANIZATIONS: [{ ...below, capacity: null }],
  SUBORDINATE_SECRETARIES: [{ ...below, capacity: 'SECRETARY' }],
  LEADING_GROUP: [{ ...here, tie: 'POST', capacity: 'LEADING_GROUP_MEMBER' }],
  CONTACT_POINT_ORGANIZATIONS: [{ ...here, tie: 'CONTACT_POINT', capacity: null }],
  CONTACT_POINT_SECRETARIES: [{ ...here, tie: 'CONTACT_POINT', capacity: 'SECRETARY' }],
  AREA_ORGANIZATIONS: [{ ...inArea, capacity: null }],
  AREA_SECRETARIES: [{ ...inArea, capacity: 'SECRETARY' }],
  OWN_MEMBERS: [
    { ...here, tie: 'POST', capacity: 'MEMBER' },
    { tie: 'POST', from: 1, to: deepest, capacity: 'MEMBER', kinds: 'PARTY_SUBGROUP' },
  ],
}

const text = (code: string | null | undefined) => (code ? `'${code}'` : 'null::text')
const listed = (codes: readonly string[]) => codes.map(code => `'${code}'`).join(', ')
const primary = listed(organizationKind.where(one => one.primary))
const reachRows = authorityRelation.codes
  .flatMap(code =>
    (reaches[code] ?? []).map(({ tie, capacity, from, to, kinds }) => [text(code), text(tie), text(capacity), from, to, text(kinds)]),
  )
  .map(row => `(${row.join(', ')})`)
  .join(', ')
const day = 'c.roster_on'

/**
 * SQL of `owed`: who owes which subject a review, by which rule, on the day of the roster. One row for each roster entry, duty, rule and person;
 * `duty` is the rule’s code, or empty for those of which one is enough. The domain’s `dutiesOf`, and never stored: posts change every week.
 */
export const owedSql = /* sql */ `
  cycle as (select * from cycles where id = $1),
  rules as (
    select r.code, r.reviewer, r.relation, case r.obligation when 'EACH' then r.code else '' end as duty
    from cycle c cross join lateral (
      select code, reviewer, relation, obligation, class as authority_class
      from jsonb_to_recordset(c.authority->'rules') as r (code text, reviewer text, relation text, class text, obligation text)
    ) r
    where ${reviewCovers('r', 'c')}
  ),
  roster as (
    select e.id as entry, e.subject_kind, e.organization_id, e.person_id, ${subjectKeyOf('e')} as subject from roster_entries e
    where e.cycle_id = $1 and e.recorded_at <= $3 and (e.retracted_at is null or e.retracted_at > $3) and e.excluded_reason is null
  ),
  posts_held as (
    select a.person_id, p.capability, coalesce(a.organization_id, b.organization_id) as at
    from cycle c, appointments a join posts p on p.id = a.post_id left join bodies b on b.id = a.body_id where ${holdsOn('a', day)}
  ),
  ties as (
    select 'POST' as kind, person_id, capability, at from posts_held
    union
    select r.kind, r.person_id, h.capability, r.organization_id
    from cycle c, responsibilities r join posts_held h on h.person_id = r.person_id where ${holdsOn('r', day)}
  ),
  capacities as (
    select e.*, e.organization_id as at, null as capacity from roster e where e.person_id is null
    union all
    select e.*, m.organization_id, 'MEMBER' from cycle c, roster e join memberships m on m.person_id = e.person_id where ${holdsOn('m', day)}
    union all
    select e.*, h.at, case when h.capability = 'LEADING_GROUP_MEMBER' then h.capability else 'SECRETARY' end
    from roster e join posts_held h on h.person_id = e.person_id
    where h.capability in (${listed([...capability.codes.filter(isSecretary), 'LEADING_GROUP_MEMBER'])})
  ),
  up (id, above, depth) as (
    select distinct at, at, 0 from capacities
    union all
    select up.id, e.parent_id, up.depth + 1 from cycle c, up join organization_edges e on e.organization_id = up.above
    where e.parent_id is not null and ${holdsOn('e', day)} and up.depth < ${deepest}
  ),
  tree as (select up.*, bool_or(up.above = c.organization_id) over (partition by up.id) as is_inside from cycle c, up),
  reaches (relation, tie, capacity, nearest, furthest, kinds) as (values ${reachRows}),
  places as (
    select r.code, r.duty, x.capacity, up.id as at, t.person_id as reviewer_id, case x.tie when 'POST' then min(up.depth) else 0 end as distance
    from rules r
    join reaches x on x.relation = r.relation
    join ties t on t.kind = x.tie and t.capability = r.reviewer
    join tree up on up.above = t.at and up.depth between x.nearest and x.furthest and up.is_inside
    join organizations o on o.id = up.id and case x.kinds when 'PRIMARY' then o.kind in (${primary}) else o.kind = coalesce(x.kinds, o.kind) end
    group by 1, 2, 3, 4, 5, x.tie
  ),
  -- Subjects and who holds their places, beside each other and not joined: the planner takes both for single rows, and would loop.
  held as (
    select beside.*, jsonb_agg(holder) filter (where holder is not null) over (partition by at, coalesce(capacity, '')) as holders from (
      select entry, subject_kind, organization_id, person_id, subject, at, capacity, null::jsonb as holder from capacities
      union all
      select null, null, null, null, null, at, capacity, to_jsonb(places) from places
    ) beside
  ),
  owed as (
    select distinct entry, subject_kind, organization_id, person_id, subject, code, duty, reviewer_id from (
      select s.*, p.code, p.duty, p.reviewer_id, rank() over (partition by s.entry, p.code order by p.distance) as place
      from cycle c, held s cross join lateral jsonb_to_recordset(s.holders) as p (code text, duty text, reviewer_id uuid, distance int)
      where s.entry is not null and s.person_id is distinct from p.reviewer_id and ${capacityCounted('c.member_capacity_rule', 's.capacity')}
    ) ranked where place = 1
  )`
