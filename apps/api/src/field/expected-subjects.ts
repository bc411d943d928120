import { organizationKind } from '@pingyi/domain'
import { holdsOn } from '../platform/database/clock.ts'
import type { Where } from '../platform/database/where.ts'

export const primaryKinds = organizationKind.codes.filter(code => organizationKind.members[code].primary)

/**
 * SQL of the common table expression `due`: who must be reviewed in cycle $1, with the primary kinds as $2.
 * These are the basic organisations in the tree of the cycle’s organisation at any time of it, and the members there by its rule.
 * A member counts for one organisation: that of the roster’s day, or else the last one. `dueIn` of the domain says the same.
 */
export const expectedSubjects = /* sql */ `
  cycle as (select * from cycles where id = $1),
  tree as (
    select organization_id as id from cycle
    union
    select e.organization_id from tree join organization_edges e on e.parent_id = tree.id cross join cycle c
    where e.from_on <= c.ends_on and (e.to_on is null or e.to_on > c.starts_on)
  ),
  due as (
    select 'ORGANIZATION' as subject_kind, o.id as organization_id, null::uuid as person_id
    from tree join organizations o using (id) cross join cycle c
    where o.kind = any($2) and (o.founded_on is null or o.founded_on <= c.ends_on) and (o.dissolved_on is null or o.dissolved_on > c.starts_on)
    union all
    select 'PERSON', organization_id, person_id from (
      select distinct on (m.person_id) m.organization_id, m.person_id
      from memberships m join tree on tree.id = m.organization_id cross join cycle c
      where exists (
        select 1 from memberships w join tree there on there.id = w.organization_id
        where w.person_id = m.person_id and (c.probationary_due or w.standing = 'FULL') and case c.roster_rule
          when 'AT_START' then ${holdsOn('w', 'c.starts_on')}
          when 'AT_END' then ${holdsOn('w', 'c.ends_on')}
          else w.from_on <= c.ends_on and (w.to_on is null or w.to_on > c.starts_on) end
      ) and m.from_on <= c.ends_on and (m.to_on is null or m.to_on > c.starts_on)
      order by m.person_id, (${holdsOn('m', 'c.roster_on')}) desc, m.from_on desc
    ) members
  )`

/** `expectedSubjects` as a WHERE piece with its values. */
export const expectedSubjectsOf = (cycleId: string): Where => ({ parts: expectedSubjects.split(/\$[12]/), values: [cycleId, primaryKinds] })
