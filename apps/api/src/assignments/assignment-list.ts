import { type Condition, filterOf, idIs, idsAre, inTree, within } from '../platform/access/filter.ts'
import { pageOf, sortOf } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { raw, type Where } from '../platform/database/where.ts'
import { Assignment } from './assignment.ts'

export const AssignmentPage = pageOf(Assignment)
export const AssignmentSort = sortOf(Assignment, ['organization', 'reviewer', 'recordedAt'])

const organization = `(select lpad(o.ordinal::text, 10, '0') || o.name || ' ' || o.id::text || ' ' || coalesce(p.pinyin, '')
  from roster_entries e join organizations o on o.id = e.organization_id left join people p on p.id = e.person_id where e.id = t.roster_entry_id)`
const reviewer = '(select p.pinyin from people p where p.id = t.person_id)'
export const sortedBy = { organization, reviewer }

/** Subjects removed from the roster or excluded are no longer assigned. */
const isDue = raw(
  'exists (select 1 from roster_entries e where e.id = t.roster_entry_id and e.retracted_at is null and e.excluded_reason is null)',
)

/** Applies the condition to the assignment’s roster entry `e`. */
const ofEntry = <V>(condition: Condition<V>) => within('t.roster_entry_id in (select e.id from roster_entries e where ', condition)

const filter = filterOf(Assignment, {
  ids: idsAre(),
  cycleId: ofEntry(idIs('e.cycle_id')),
  organizationId: ofEntry(inTree('e.organization_id', 'Of subjects in the tree of this organisation.')),
  reviewerId: idIs('t.person_id'),
  rosterEntryId: idIs('t.roster_entry_id'),
})
export const AssignmentFilter = filter.Filter
export type AssignmentFilter = InstanceType<typeof AssignmentFilter>

export const whereAssignment = async (context: Context, given: AssignmentFilter | null): Promise<Where[]> => [
  isDue,
  ...(await filter.wheres(context, given)),
]
