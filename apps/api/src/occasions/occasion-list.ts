import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { matches, type Where, where } from '../platform/database/where.ts'
import { DateScalar } from '../platform/graphql/date.ts'
import { Occasion } from './occasion.ts'

export const OccasionPage = pageOf(Occasion)
export const OccasionSort = sortOf(Occasion, ['heldOn'])

@InputType()
export class OccasionFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  cycleId?: string

  @Field(() => ID, { nullable: true, description: 'In the tree below this one, itself included.' })
  organizationId?: string

  @Field(() => ID, { nullable: true })
  formId?: string

  @Field(() => DateScalar, { nullable: true })
  from?: string

  @Field(() => DateScalar, { nullable: true })
  to?: string

  @Field(() => String, { nullable: true, description: 'A part of the title or place.' })
  search?: string
}

export async function whereOccasion(context: Context, filter: OccasionFilter | null | undefined): Promise<Where[]> {
  const { ids, cycleId, organizationId, formId, from, to, search } = filter ?? {}
  return [
    ...byIds(ids),
    ...(cycleId ? [where`t.cycle_id = ${cycleId}::uuid`] : []),
    ...(organizationId ? [where`t.organization_id = any(${await treeIds(context, [organizationId])}::uuid[])`] : []),
    ...(formId ? [where`t.form_id = ${formId}::uuid`] : []),
    ...(from ? [where`t.held_on >= ${from}::date`] : []),
    ...(to ? [where`t.held_on <= ${to}::date`] : []),
    ...(search ? [matches(search, ['t.title', 't.place'])] : []),
  ]
}
