import type { PartyStatus } from '@pingyi/domain'
import { Field, ID, InputType } from 'type-graphql'
import { holdsToday } from '../platform/clock.ts'
import type { Context } from '../platform/context.ts'
import { PartyStatusEnum } from '../platform/enums.ts'
import { treeIds } from '../platform/guard.ts'
import { byIds, oneOf, pageOf, sortOf } from '../platform/list.ts'
import { normalName } from '../platform/names.ts'
import { raw, type Where, where } from '../platform/where.ts'
import { Occasion } from '../reviews/occasion.ts'
import { matchesPerson, Person } from './person.ts'

export const PersonPage = pageOf(Person)
export const PersonSort = sortOf(Person, ['name', 'number'])

@InputType()
export class PersonFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => String, { nullable: true, description: 'A part of the name, pinyin, initials or number.' })
  search?: string

  @Field(() => ID, { nullable: true, description: 'Member today, or in a post today, in the tree of this organisation.' })
  organizationId?: string

  @Field(() => PartyStatusEnum, { nullable: true })
  partyStatus?: PartyStatus

  @Field(() => [String], { nullable: true, description: 'Called exactly so, however it is spaced: a list of names as it was pasted.' })
  names?: string[]

  @Field(() => ID, { nullable: true, description: 'Named among those present at this occasion.' })
  attended?: string
}

export async function wherePerson(context: Context, { names, attended, ...filter }: PersonFilter): Promise<Where[]> {
  const { ids, search, organizationId, partyStatus } = filter
  return [
    ...byIds(ids),
    ...(search ? [matchesPerson(search, 't')] : []),
    ...(organizationId ? [inTree(await treeIds(context, [organizationId]))] : []),
    ...(names ? [where`t.name = any(${names.map(normalName)})`] : []),
    ...(attended ? [await atOccasion(context, attended)] : []),
    ...(partyStatus ? [where`t.party_status = ${partyStatus}`] : []),
  ]
}

/** Who was at an occasion that is out of reach is told to nobody. */
const atOccasion = async (context: Context, id: string): Promise<Where> =>
  (await oneOf(context, Occasion, id))
    ? where`t.id in (select a.person_id from occasion_attendees a where a.occasion_id = ${id}::uuid)`
    : raw('false')

const inTree = (ids: readonly string[]): Where => ({
  parts: [
    `t.id in (select m.person_id from memberships m where ${holdsToday('m')} and m.organization_id = any(`,
    `::uuid[]) union all select a.person_id from appointments a left join bodies b on b.id = a.body_id
      where ${holdsToday('a')} and coalesce(a.organization_id, b.organization_id) = any(`,
    '::uuid[]))',
  ],
  values: [ids, ids],
})
