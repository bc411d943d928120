import { reach } from '@pingyi/domain'
import type { Cycle } from '../cycles/cycle.ts'
import { placesBelow, readablePlaces } from '../field/organizations/statistics-places.ts'
import { Organization } from '../organizations/organization.ts'
import { forbidden } from '../platform/access/allow.ts'
import { type PageInput, windowOf } from '../platform/access/list.ts'
import { treeIds } from '../platform/access/reach.ts'
import type { Context } from '../platform/context.ts'
import type { Scope, Times } from './scope.ts'

/** The scope for the figures of a cycle: the given organisation, or the topmost one whose statistics the actor may read. */
export async function scopeFor(context: Context, cycle: Cycle, organizationId: string | null | undefined): Promise<Scope> {
  const places = await readablePlaces(context, cycle)
  const part = (id: string, within: string[]): Scope => ({ organizationId: id, within, personId: null, direct: false })
  if (organizationId) return part(organizationId, await placesBelow(context, places, organizationId))
  const top = places.includes(cycle.organizationId) ? cycle.organizationId : await topmost(context, places)
  if (top) return part(top, await treeIds(context, [top]))
  const own = reach(context.actor, 'STATISTICS_READ').find(grant => grant.subjectId)?.subjectId
  const [home] = context.actor?.memberOf ?? []
  if (!own || !home) throw forbidden(context.actor, 'STATISTICS_READ')
  return { organizationId: home, within: await treeIds(context, [cycle.organizationId]), personId: own, direct: true }
}

async function topmost({ db }: Context, ids: readonly string[]): Promise<string | null> {
  const [row] = await db.query(
    '-- topmost\n select id from organizations where id = any($1::uuid[]) order by length(path), ordinal, id limit 1',
    [ids],
  )
  return row?.id ?? null
}

/** One page of the parts below a scope. The organisation itself is a part of its own, so that the parts add up. */
export async function partsOf(
  context: Context,
  cycleId: string,
  { knownAt }: Times,
  scope: Scope,
  page: PageInput | null,
): Promise<{ scopes: Scope[]; total: number }> {
  const { take, skip } = windowOf(page)
  if (scope.direct) return { scopes: [], total: 0 }
  const own: { own: boolean }[] = await context.db.query(
    `-- counts at the organisation itself
     select exists (select 1 from roster_entries where cycle_id = $1 and organization_id = $2
       and recorded_at <= $3 and (retracted_at is null or retracted_at > $3)) as own`,
    [cycleId, scope.organizationId, knownAt],
  )
  const [children, below] = await context.db.findAndCount(Organization, {
    where: { parentId: scope.organizationId },
    order: { ordinal: 'ASC', id: 'ASC' },
    take,
    skip,
  })
  const ids = children.map(({ id }) => id)
  const trees: { root: string; id: string }[] = await context.db.query(
    `-- trees of the parts
     select r.id as root, o.id from organizations r join organizations o on o.path like r.path || '%' where r.id = any($1::uuid[])`,
    [ids],
  )
  const scopes: Scope[] = ids.map(id => ({
    organizationId: id,
    within: trees.filter(({ root }) => root === id).map(tree => tree.id),
    personId: null,
    direct: false,
  }))
  const direct = below > 0 && own[0]?.own === true
  if (direct && skip <= below && below < skip + take)
    scopes.push({ organizationId: scope.organizationId, within: [scope.organizationId], personId: null, direct: true })
  return { scopes, total: below + (direct ? 1 : 0) }
}
