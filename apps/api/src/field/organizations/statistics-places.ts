import { reach } from '@pingyi/domain'
import { Organization } from '../../organizations/organization.ts'
import { demandScope, forbidden, notFound } from '../../platform/access/allow.ts'
import { treeIds } from '../../platform/access/reach.ts'
import type { Context } from '../../platform/context.ts'

type Planned = { readonly organizationId: string }

/** The organisations of a cycle’s tree whose statistics the viewer may read. */
export async function readablePlaces(context: Context, { organizationId: top }: Planned): Promise<string[]> {
  demandScope(context, 'STATISTICS_READ')
  const grants = reach(context.actor, 'STATISTICS_READ')
  const inCycle = await treeIds(context, [top])
  if (grants.some(({ everywhere }) => everywhere)) return inCycle
  const trees = grants.flatMap(grant => grant.trees ?? [])
  const readable = new Set(await treeIds(context, trees))
  return inCycle.filter(id => readable.has(id))
}

/** The organisations at or below one of the readable places. Any other is refused as unknown. */
export async function placesBelow(context: Context, places: readonly string[], organizationId: string): Promise<string[]> {
  if (!places.includes(organizationId)) throw notFound(Organization, organizationId)
  return treeIds(context, [organizationId])
}

/** The readable places of a cycle’s tree, or those at or below the given one. Refused to a viewer who reads only their own figures. */
export async function statisticsPlaces(context: Context, cycle: Planned, organizationId: string | null | undefined): Promise<string[]> {
  const places = await readablePlaces(context, cycle)
  const grants = reach(context.actor, 'STATISTICS_READ')
  if (!grants.some(({ trees, everywhere }) => trees || everywhere)) throw forbidden(context.actor, 'STATISTICS_READ')
  return organizationId ? placesBelow(context, places, organizationId) : places
}

/** False for a token that may read statistics only. */
export const mayNamePeople = ({ actor }: Context) => reach(actor, 'PERSON_READ').length > 0
