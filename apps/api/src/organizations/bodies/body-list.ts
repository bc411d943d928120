import type { BodyKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../../platform/access/list.ts'
import { treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { matches, type Where, where } from '../../platform/database/where.ts'
import { BodyKindEnum } from '../../platform/graphql/enums.ts'
import { Body } from '../body.ts'

export const BodyPage = pageOf(Body)
export const BodySort = sortOf(Body, ['name', 'kind'])

@InputType()
export class BodyFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => String, { nullable: true, description: 'A part of the name or of an alias.' })
  search?: string

  @Field(() => BodyKindEnum, { nullable: true })
  kind?: BodyKind

  @Field(() => ID, { nullable: true, description: 'Of this organisation or one below it.' })
  organizationId?: string
}

export async function whereBody(context: Context, { ids, search, kind, organizationId }: BodyFilter): Promise<Where[]> {
  return [
    ...byIds(ids),
    ...(search ? [matches(search, ['t.name', "array_to_string(t.aliases, ' ')"])] : []),
    ...(kind ? [where`t.kind = ${kind}`] : []),
    ...(organizationId ? [where`t.organization_id = any(${await treeIds(context, [organizationId])}::uuid[])`] : []),
  ]
}
