import type { CycleKind } from '@pingyi/domain'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { matches, type Where, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { CycleKindEnum } from '../platform/graphql/enums.ts'
import { Cycle } from './cycle.ts'

export const CyclePage = pageOf(Cycle)
export const CycleSort = sortOf(Cycle, ['startsOn', 'name'])

@InputType()
export class CycleFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => String, { nullable: true })
  search?: string

  @Field(() => CycleKindEnum, { nullable: true })
  kind?: CycleKind

  @Field(() => ID, { nullable: true, description: 'Planned by this organisation or one below it.' })
  organizationId?: string

  @Field(() => DateScalar, { nullable: true, description: 'Those that this day lies in.' })
  on?: string
}

export async function whereCycle(context: Context, { ids, search, kind, organizationId, on }: CycleFilter): Promise<Where[]> {
  return [
    ...byIds(ids),
    ...(search ? [matches(search, ['t.name'])] : []),
    ...(kind ? [where`t.kind = ${kind}`] : []),
    ...(organizationId ? [where`t.organization_id = any(${await treeIds(context, [organizationId])}::uuid[])`] : []),
    ...(on ? [where`${on}::date between t.starts_on and t.ends_on`] : []),
  ]
}
