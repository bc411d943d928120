import type { OrganizationKind } from '@pingyi/domain'
import { Field, ID, InputType } from 'type-graphql'
import type { Context } from '../platform/context.ts'
import { OrganizationKindEnum } from '../platform/enums.ts'
import { treeIds } from '../platform/guard.ts'
import { byIds, pageOf, sortOf } from '../platform/list.ts'
import { matches, type Where, where } from '../platform/where.ts'
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
}

export async function whereOrganization(context: Context, filter: OrganizationFilter | null | undefined): Promise<Where[]> {
  const { ids, search, kind, parentId, within } = filter ?? {}
  return [
    ...byIds(ids),
    ...(search ? [matches(search, ['t.name', 't.short_name'])] : []),
    ...(kind ? [where`t.kind = ${kind}`] : []),
    ...(parentId ? [where`t.parent_id = ${parentId}::uuid`] : []),
    ...(within ? [where`t.id = any(${await treeIds(context, [within])}::uuid[])`] : []),
  ]
}
