import { Cycle } from '../cycles/cycle.ts'
import { demandOne, type ListQuery, pageFrom } from '../platform/access/list.ts'
import type { Context } from '../platform/context.ts'
import { isDue, notReviewed, RosterEntry } from './roster-entry.ts'
import { type RosterEntryFilter, sortedBy, whereOpen, whereRosterEntry } from './roster-list.ts'

type UnreviewedQuery = Pick<ListQuery<'organization' | 'person' | 'subjectKind'>, 'page' | 'sort'> & {
  readonly cycleId: string
  readonly organizationId: string | null
  readonly filter: RosterEntryFilter | null
}

/** Whoever is asked for by name owes their own reviews, even where another leader gave one. Refuses an unknown cycle: an empty list would mean that everybody was reviewed. */
export async function unreviewedSubjects(context: Context, { cycleId, organizationId, filter, page, sort }: UnreviewedQuery) {
  await demandOne(context, Cycle, cycleId)
  const here = await whereRosterEntry(context, { cycleId, ...(organizationId && { organizationId }) })
  const those = await whereRosterEntry(context, { ...filter, cycleId: filter?.cycleId ?? cycleId })
  const open = whereOpen(context, filter)
  return pageFrom(context, RosterEntry, {
    page,
    sort,
    by: sortedBy,
    order: { field: 'organization', order: 'ASC' },
    wheres: [...here, ...those, ...(open ? [isDue, open] : [notReviewed])],
  })
}
