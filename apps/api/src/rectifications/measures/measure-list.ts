import type { MeasureStatus } from '@pingyi/domain'
import { measureWaitsFor } from '@pingyi/domain/internal'
import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../../platform/access/list.ts'
import { treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { matches, type Where, where } from '../../platform/database/where.ts'
import { DateScalar } from '../../platform/graphql/date.ts'
import { MeasureStatusEnum } from '../../platform/graphql/enums.ts'
import { Measure } from '../measure.ts'
import { hasStatus, waitsForViewer } from '../waits-for-viewer.ts'

export const MeasurePage = pageOf(Measure)
export const MeasureSort = sortOf(Measure, ['dueOn', 'recordedAt'])

@InputType()
export class MeasureFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  cycleId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree below this one, itself included.' })
  organizationId?: string

  @Field(() => ID, { nullable: true })
  rectificationId?: string

  @Field(() => ID, { nullable: true })
  ownerId?: string

  @Field(() => MeasureStatusEnum, { nullable: true })
  status?: MeasureStatus

  @Field(() => [MeasureStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: MeasureStatus[]

  @Field(() => Boolean, { nullable: true, description: 'In a state that waits for an act of the viewer.' })
  waitsForMe?: boolean

  @Field(() => DateScalar, { nullable: true, description: 'The deadline is on or before this day.' })
  dueTo?: string

  @Field(() => String, { nullable: true, description: 'A part of its text.' })
  search?: string
}

export async function whereMeasure(context: Context, filter: MeasureFilter | null | undefined): Promise<Where[]> {
  const { ids, cycleId, organizationId, rectificationId, ownerId, status, statuses, waitsForMe, dueTo, search } = filter ?? {}
  const tree = organizationId ? await treeIds(context, [organizationId]) : []
  const inTree = where`t.rectification_id in (select x.id from rectifications x where x.organization_id = any(${tree}::uuid[]))`
  return [
    ...byIds(ids),
    ...(cycleId ? [where`t.rectification_id in (select x.id from rectifications x where x.cycle_id = ${cycleId}::uuid)`] : []),
    ...(organizationId ? [inTree] : []),
    ...(rectificationId ? [where`t.rectification_id = ${rectificationId}::uuid`] : []),
    ...(ownerId ? [where`t.owner_id = ${ownerId}::uuid`] : []),
    ...(status ? [where`t.status = ${status}`] : []),
    ...(statuses ? [where`t.status = any(${statuses})`] : []),
    ...(waitsForMe ? [await waitsForViewer(context, Measure, measureWaitsFor, hasStatus)] : []),
    ...(dueTo ? [where`t.due_on <= ${dueTo}::date`] : []),
    ...(search ? [matches(search, ['t.text'])] : []),
  ]
}
