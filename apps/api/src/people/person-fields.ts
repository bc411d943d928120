import { capability } from '@pingyi/domain'
import { isSecretary, type PartyStatus } from '@pingyi/domain/internal'
import { Int } from 'type-graphql'
import { In } from 'typeorm'
import { Organization } from '../organizations/organization.ts'
import { guardOf } from '../platform/access/guard.ts'
import { rowsFrom } from '../platform/access/list.ts'
import { inReach } from '../platform/access/reach.ts'
import { withheld } from '../platform/access/withheld.ts'
import type { Context } from '../platform/context.ts'
import { holdsToday } from '../platform/database/clock.ts'
import { numbered, where } from '../platform/database/where.ts'
import { PartyStatusEnum, PoliticalStatusEnum } from '../platform/graphql/enums.ts'
import { computed } from '../platform/graphql/relations.ts'
import { Affiliation } from './affiliation.ts'
import { Appointment } from './appointment.ts'
import { Membership } from './membership.ts'
import { partyStatusSql } from './party-status.ts'
import { Person } from './person.ts'

/** The rows of an entity by person, as far as the viewer may read them. */
const byPerson = async <T extends Membership | Appointment | Affiliation>(
  context: Context,
  entity: new () => T,
  ids: readonly string[],
): Promise<Map<string, T[]>> => {
  const rows = await rowsFrom<T>(context, entity as never, [where`t.person_id = any(${ids}::uuid[])`], ['fromOn'])
  return new Map(ids.map(id => [id, rows.filter(({ personId }) => personId === id)]))
}

withheld(Person, 'number')
withheld(Person, 'originalName')
withheld(Person, 'politicalStatus', { type: PoliticalStatusEnum })

computed(
  Person,
  'partyStatus',
  () => PartyStatusEnum,
  async (context, ids) => {
    const { facts, read } = guardOf(Person)
    const { text, values } = numbered(await inReach(context, facts, read), 2)
    const rows: { id: string; status: PartyStatus }[] = await context.db.query(
      `-- party status of people today
       select t.id, ${partyStatusSql('t')} as status from people t where t.id = any($1::uuid[]) and (${text})`,
      [ids, ...values],
    )
    return new Map(rows.map(({ id, status }) => [id, status]))
  },
  {
    nullable: true,
    description:
      'By the membership of today; of somebody without one, by the political status as entered. Null where the viewer may not see the person.',
  },
)

computed(
  Person,
  'memberships',
  () => [Membership],
  (context, ids) => byPerson(context, Membership, ids),
  { description: 'Where the person is or was a member, as far as the viewer may see it.' },
)
computed(
  Person,
  'affiliations',
  () => [Affiliation],
  (context, ids) => byPerson(context, Affiliation, ids),
  { description: 'Where the person takes or took part without being a member, as far as the viewer may see it.' },
)
computed(
  Person,
  'appointments',
  () => [Appointment],
  (context, ids) => byPerson(context, Appointment, ids),
  { description: 'The posts that the person holds or held, as far as the viewer may see them.' },
)

computed(
  Person,
  'organization',
  () => Organization,
  async (context, ids) => {
    const { db } = context
    const { text, values } = numbered(await inReach(context, { organization: 'm.organization_id' }, 'ORGANIZATION_READ'), 2)
    const rows: { person_id: string; organization_id: string }[] = await db.query(
      `-- organisations of people today
       select m.person_id, m.organization_id from memberships m where m.person_id = any($1::uuid[]) and ${holdsToday('m')} and (${text})`,
      [ids, ...values],
    )
    const organizations = await db.findBy(Organization, { id: In(rows.map(({ organization_id }) => organization_id)) })
    const byId = new Map(organizations.map(one => [one.id, one]))
    return new Map(rows.map(row => [row.person_id, byId.get(row.organization_id)!]))
  },
  { nullable: true, description: 'By the membership of today; null also where the viewer may not see it.' },
)

computed(
  Organization,
  'memberCount',
  () => Int,
  async (context, ids) => {
    const { text, values } = numbered(await inReach(context, { organization: 'o.id' }, 'ORGANIZATION_READ'), 2)
    const rows: { id: string; n: number }[] = await context.db.query(
      `-- members today in the trees
       select o.id, count(m.id)::int as n from organizations o
       join organizations d on d.path ~>=~ o.path and d.path ~<~ (o.path || 'g')
       left join memberships m on m.organization_id = d.id and ${holdsToday('m')}
       where o.id = any($1::uuid[]) and (${text}) group by o.id`,
      [ids, ...values],
    )
    return new Map(rows.map(({ id, n }) => [id, n]))
  },
  { nullable: true, description: 'Members of today in its own tree; null where the viewer may not see the organisation.' },
)

computed(
  Organization,
  'secretary',
  () => Person,
  async (context, ids) => {
    const rows: { organization_id: string; person_id: string }[] = await context.db.query(
      `-- secretaries today
       select distinct on (a.organization_id) a.organization_id, a.person_id from appointments a join posts p on p.id = a.post_id
       where a.organization_id = any($1::uuid[]) and p.capability = any($2) and ${holdsToday('a')} order by a.organization_id, a.from_on, a.id`,
      [ids, capability.codes.filter(isSecretary)],
    )
    const people = await rowsFrom(context, Person, [where`t.id = any(${rows.map(({ person_id }) => person_id)}::uuid[])`], ['pinyin'])
    const byId = new Map(people.map(person => [person.id, person]))
    return new Map(rows.flatMap(row => (byId.has(row.person_id) ? [[row.organization_id, byId.get(row.person_id)!]] : [])))
  },
  { nullable: true, description: 'Who holds the post of secretary today; null also where the viewer may not see the person.' },
)
