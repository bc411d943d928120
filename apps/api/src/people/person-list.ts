import type { AffiliationClass } from '@pingyi/domain/internal'
import { ID } from 'type-graphql'
import { Account } from '../accounts/account.ts'
import { normalName } from '../field/person-names.ts'
import { Occasion } from '../occasions/occasion.ts'
import { codeIs, condition, filterOf, idsAre } from '../platform/access/filter.ts'
import { guardOf } from '../platform/access/guard.ts'
import { oneOf, pageOf, sortOf } from '../platform/access/list.ts'
import { inReach, treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { holdsToday } from '../platform/database/clock.ts'
import { allOf, bind, inTurn, raw, type Where, where } from '../platform/database/where.ts'
import { AffiliationClassEnum, PartyStatusEnum, PoliticalStatusEnum } from '../platform/graphql/enums.ts'
import { isUuid } from '../platform/ids.ts'
import { Affiliation, placeOfAffiliation } from './affiliation.ts'
import { Appointment } from './appointment.ts'
import { partyStatusSql } from './party-status.ts'
import { matchesPerson, Person } from './person.ts'

export const PersonPage = pageOf(Person)
export const PersonSort = sortOf(Person, ['name', 'number'])

/** Uses the appointments of today that the viewer may see. */
async function inPost(context: Context, id: string): Promise<Where> {
  if (!isUuid(id)) return raw('false')
  const { read, facts } = guardOf(Appointment)
  const post = where`t.post_id in (select p.id from posts p join posts named on named.code = p.code where named.id = ${id}::uuid)`
  const held = allOf([raw(holdsToday('t')), post, await inReach(context, facts, read)])
  return inTurn('t.id in (select t.person_id from appointments t where ', held, ')')
}

/** Uses the affiliations of today that the viewer may see. */
async function affiliatedAs(context: Context, code: AffiliationClass): Promise<Where> {
  const { read, facts } = guardOf(Affiliation)
  const held = allOf([raw(holdsToday('t')), bind('t.classes @> array[', code, ']::text[]'), await inReach(context, facts, read)])
  return inTurn('t.id in (select t.person_id from affiliations t where ', held, ')')
}

async function withAccount(context: Context, has: boolean): Promise<Where> {
  const { read, facts } = guardOf(Account)
  const known = allOf([raw('t.person_id is not null'), await inReach(context, facts, read)])
  return inTurn(`t.id ${has ? 'in' : 'not in'} (select t.person_id from accounts t where `, known, ')')
}

/** Attendees of an occasion that the viewer may not read are not found. */
const atOccasion = async (context: Context, id: string): Promise<Where> =>
  (await oneOf(context, Occasion, id))
    ? where`t.id in (select a.person_id from occasion_attendees a where a.occasion_id = ${id}::uuid)`
    : raw('false')

const inTree = (ids: readonly string[]): Where => ({
  parts: [
    `t.id in (select m.person_id from memberships m where ${holdsToday('m')} and m.organization_id = any(`,
    `::uuid[]) union all select a.person_id from appointments a left join bodies b on b.id = a.body_id
      where ${holdsToday('a')} and coalesce(a.organization_id, b.organization_id) = any(`,
    `::uuid[]) union all select f.person_id from affiliations f where ${holdsToday('f')} and ${placeOfAffiliation('f')} = any(`,
    '::uuid[]))',
  ],
  values: [ids, ids, ids],
})

export const { Filter: PersonFilter, wheres: wherePerson } = filterOf(Person, {
  ids: idsAre(),
  search: condition<string>(String, text => matchesPerson(text, 't'), 'A part of the name, pinyin, initials or number.'),
  organizationId: condition<string>(
    ID,
    async (id, context) => inTree(await treeIds(context, [id])),
    'Member, in a post or taking part today, in the tree of this organisation.',
  ),
  partyStatus: codeIs(PartyStatusEnum, partyStatusSql('t'), 'In the party today, by the membership of today or else as entered.'),
  politicalStatus: codeIs(PoliticalStatusEnum, 't.political_status', 'Entered with this political status, and no member.'),
  affiliationClass: condition<AffiliationClass>(
    AffiliationClassEnum,
    (code, context) => affiliatedAs(context, code),
    'Takes part in this class today, as far as the viewer may see it.',
  ),
  postId: condition<string>(ID, (id, context) => inPost(context, id), 'Holds this post somewhere today; any revision of it.'),
  hasAccount: condition<boolean>(
    Boolean,
    (has, context) => withAccount(context, has),
    'Has an account that the viewer may see, or has none such.',
  ),
  names: condition<readonly string[]>(
    [String],
    names => where`t.name = any(${names.map(normalName)})`,
    'Called exactly so, however it is spaced: a list of names as it was pasted.',
  ),
  attended: condition<string>(ID, (id, context) => atOccasion(context, id), 'Named among those present at this occasion.'),
})
