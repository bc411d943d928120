import type { OrganizationKind } from '@pingyi/domain'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { matches, type Where, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { OrganizationKindEnum } from '../platform/graphql/enums.ts'
import { Organization } from './organization.ts'

export const OrganizationPage = pageOf(Organization)
export const OrganizationSort = sortOf(Organization, ['name', 'ordinal'])

@InputType()
export class OrganizationFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => String, { nullable: true, description: 'A part of the name or short name.' })
  search?: string

  @Field(() => OrganizationKindEnum, { nullable: true })
  kind?: OrganizationKind

  @Field(() => ID, { nullable: true })
  parentId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree below this one, itself included.' })
  within?: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Neither anybody’s contact point nor in an area on this day: standing organisations below the top one.',
  })
  withoutLeaderOn?: string
}

export async function whereOrganization(context: Context, filter: OrganizationFilter | null | undefined): Promise<Where[]> {
  const { ids, search, kind, parentId, within, withoutLeaderOn } = filter ?? {}
  return [
    ...byIds(ids),
    ...(search ? [matches(search, ['t.name', 't.short_name'])] : []),
    ...(kind ? [where`t.kind = ${kind}`] : []),
    ...(parentId ? [where`t.parent_id = ${parentId}::uuid`] : []),
    ...(within ? [where`t.id = any(${await treeIds(context, [within])}::uuid[])`] : []),
    ...(withoutLeaderOn ? [withoutLeader(withoutLeaderOn)] : []),
  ]
}

/** An area includes the tree below. A contact point does not. */
const withoutLeader = (on: string): Where => where`t.parent_id is not null and (t.dissolved_on is null or t.dissolved_on > ${on}::date)
  and (t.founded_on is null or t.founded_on <= ${on}::date)
  and not exists (select 1 from responsibilities r join organizations a on a.id = r.organization_id
    where (r.organization_id = t.id or (r.kind = 'AREA' and starts_with(t.path, a.path)))
      and r.from_on <= ${on}::date and (r.to_on is null or r.to_on > ${on}::date))`
