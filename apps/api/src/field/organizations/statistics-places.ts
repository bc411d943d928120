import { Refusal, reach } from '@pingyi/domain'
import { demandScope, forbidden } from '../../platform/access/allow.ts'
import { treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'
import { isUuid } from '../../platform/ids.ts'

/** The organisations of a cycle’s tree whose statistics the viewer may read: those at or below the given one, or all. */
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

/** False for a token that may read statistics only. */
export const mayNamePeople = ({ actor }: Context) => reach(actor, 'person:read').length > 0
