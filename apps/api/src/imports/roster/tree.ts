import type { ImportBranch } from '../import-report.ts'
import type { Place, Places } from './places.ts'
import type { PeopleCounts, Tally } from './plan-parts.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

type Node = { place: Place; children: Node[]; people: PeopleCounts }

const order = ({ stored }: Place) => stored?.ordinal ?? Number.POSITIVE_INFINITY

/** The organisations in the file and their ancestors as the import will leave them, parents first, with the people of each tree. */
export async function treeOf(tally: Tally, places: Places): Promise<ImportBranch[]> {
  const pause = yieldToEventLoop()
  const nodes = new Map<string, Node>()
  const roots: Node[] = []
  const nodeOf = (place: Place): Node => {
    const known = nodes.get(place.id)
    if (known) return known
    const node: Node = { place, children: [], people: { create: 0, update: 0, unchanged: 0 } }
    nodes.set(place.id, node)
    const parent = place.parentId === null ? undefined : places.byId.get(place.parentId)
    if (parent) nodeOf(parent).children.push(node)
    else roots.push(node)
    return node
  }
  for (const place of places.byId.values()) {
    await pause()
    if (!tally.organizations.has(place.id) && !tally.people.has(place.id)) continue
    nodeOf(place)
    const counts = tally.people.get(place.id)
    for (let at: Place | undefined = place; counts && at; at = at.parentId === null ? undefined : places.byId.get(at.parentId))
      addTo(nodeOf(at).people, counts)
  }
  const branches: ImportBranch[] = []
  const walk = (some: Node[], depth: number) => {
    for (const { place, children, people } of some.sort((a, b) =>
      order(a.place) < order(b.place) ? -1 : order(a.place) > order(b.place) ? 1 : 0,
    )) {
      const mark = tally.organizations.get(place.id) ?? (place.stored ? 'UNCHANGED' : 'CREATE')
      branches.push({ name: place.name, depth, mark, ...people, ...(mark === 'CREATE' ? namesakeOf(place, tally, places) : none) })
      walk(children, depth + 1)
    }
  }
  walk(roots, 0)
  return branches
}

function addTo(sum: PeopleCounts, { create, update, unchanged }: PeopleCounts) {
  sum.create += create
  sum.unchanged += unchanged
  sum.update += update
}

const none = { namesakeId: null, namesakeParent: null }

/** A new organisation with the name of a stored one that is not in the file. It may have been meant as a move. */
function namesakeOf({ name }: Place, tally: Tally, places: Places): Pick<ImportBranch, 'namesakeId' | 'namesakeParent'> {
  const other = places.namesakes(name).find(({ id }) => !tally.organizations.has(id))
  if (!other) return none
  return { namesakeId: other.id, namesakeParent: (other.parentId && places.byId.get(other.parentId)?.name) || null }
}
