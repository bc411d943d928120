import { Field, ID, InputType } from 'type-graphql'
import { byIds, pageOf, sortOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import { raw, type Where, where } from '../platform/database/where.ts'
import { Assignment } from './assignment.ts'

export const AssignmentPage = pageOf(Assignment)
export const AssignmentSort = sortOf(Assignment, ['organization', 'reviewer', 'recordedAt'])

const organization = `(select lpad(o.ordinal::text, 10, '0') || o.name || ' ' || o.id::text || ' ' || coalesce(p.pinyin, '')
  from roster_entries e join organizations o on o.id = e.organization_id left join people p on p.id = e.person_id where e.id = t.roster_entry_id)`
const reviewer = '(select p.pinyin from people p where p.id = t.person_id)'
export const sortedBy = { organization, reviewer }

@InputType()
export class AssignmentFilter {
  @Field(() => [ID], { nullable: true })
  ids?: string[]

  @Field(() => ID, { nullable: true })
  cycleId?: string

  @Field(() => ID, { nullable: true, description: 'Of subjects in the tree of this organisation.' })
  organizationId?: string

  @Field(() => ID, { nullable: true })
  reviewerId?: string

  @Field(() => ID, { nullable: true })
  rosterEntryId?: string
}

/** Subjects removed from the roster or excluded are no longer assigned. */
const standing = raw(
  'exists (select 1 from roster_entries e where e.id = t.roster_entry_id and e.retracted_at is null and e.excluded_reason is null)',
)

export async function whereAssignment(
  context: Context,
  { ids, cycleId, organizationId, reviewerId, rosterEntryId }: AssignmentFilter,
): Promise<Where[]> {
  return [
    standing,
    ...byIds(ids),
    ...(cycleId ? [where`t.roster_entry_id in (select e.id from roster_entries e where e.cycle_id = ${cycleId}::uuid)`] : []),
    ...(organizationId
      ? [
          where`t.roster_entry_id in (select e.id from roster_entries e where e.organization_id = any(${await treeIds(context, [organizationId])}::uuid[]))`,
        ]
      : []),
    ...(reviewerId ? [where`t.person_id = ${reviewerId}::uuid`] : []),
    ...(rosterEntryId ? [where`t.roster_entry_id = ${rosterEntryId}::uuid`] : []),
  ]
}
