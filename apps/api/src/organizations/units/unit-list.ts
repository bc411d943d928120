import type { UnitKind } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../../platform/access/list.ts'
import { matches, type Where, where } from '../../platform/database/where.ts'
import { UnitKindEnum } from '../../platform/graphql/enums.ts'
import { Unit } from '../unit.ts'

export const UnitPage = pageOf(Unit)
export const UnitSort = sortOf(Unit, ['name', 'kind'])

@InputType()
export class UnitFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => String, { nullable: true })
  search?: string

  @Field(() => UnitKindEnum, { nullable: true })
  kind?: UnitKind
}

export const whereUnit = ({ ids, search, kind }: UnitFilter): Where[] => [
  ...byIds(ids),
  ...(search ? [matches(search, ['t.name'])] : []),
  ...(kind ? [where`t.kind = ${kind}`] : []),
]
