import { Refusal, reach } from '@pingyi/domain'
import { demandScope, forbidden } from '../../platform/access/allow.ts'
import { treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { isUuid } from '../../platform/ids.ts'

/** The organisations of a cycle’s tree whose figures the viewer reads as a place, and not only where they are about them: those below the one asked for, or all. */
export async function statisticsPlaces(
  context: Context,
  { organizationId: top }: { readonly organizationId: string },
  organizationId: string | null | undefined,
): Promise<string[]> {
  demandScope(context, 'statistics:read')
  const grants = reach(context.actor, 'statistics:read').filter(grant => grant.trees || grant.everywhere)
  if (grants.length === 0) throw forbidden(context.actor, 'statistics:read')
  const inCycle = await treeIds(context, [top])
  const everywhere = grants.some(grant => grant.everywhere)
  const seen = new Set(
    everywhere
      ? inCycle
      : await treeIds(
          context,
          grants.flatMap(grant => grant.trees ?? []),
        ),
  )
  const open = inCycle.filter(id => seen.has(id))
  if (!organizationId) return open
  if (!isUuid(organizationId) || !open.includes(organizationId))
    throw new Refusal('NOT_FOUND', { what: 'Organization', id: organizationId })
  return treeIds(context, [organizationId])
}

/** A token for figures alone is told no names. */
export const mayNamePeople = ({ actor }: Context) => reach(actor, 'person:read').length > 0
