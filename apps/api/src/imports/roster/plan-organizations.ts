import { randomUUID } from 'node:crypto'
import type { OrganizationKind } from '@pingyi/domain'
import type { UnitKind } from '@pingyi/domain/internal'
import { sinceEver } from '../../field/organizations/paths.ts'
import type { Place, Places } from './places.ts'
import type { Plan, Tally } from './plan-parts.ts'
import type { Problems, RosterRow } from './problems.ts'
import { keyOf } from './sheets.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

const deepest = 20

/** The last name in a reference such as `committee/branch`. */
const lastName = (text: string) => keyOf(text.split('/').at(-1) ?? '')

/** Sorts parents before children. Organisations in a circle are returned separately. */
async function inOrder(rows: readonly RosterRow[]): Promise<{ ordered: RosterRow[]; circular: RosterRow[] }> {
  const pause = yieldToEventLoop()
  const left = new Map<string, number>()
  const waiting = new Map<string, RosterRow[]>()
  for (const { fields } of rows) left.set(keyOf(fields.name ?? ''), (left.get(keyOf(fields.name ?? '')) ?? 0) + 1)
  const ready: RosterRow[] = []
  for (const row of rows) {
    await pause()
    const parent = lastName(row.fields.parent ?? '')
    const others = waiting.get(parent)
    if (!parent || !left.has(parent)) ready.push(row)
    else if (others) others.push(row)
    else waiting.set(parent, [row])
  }
  for (let i = 0; i < ready.length; i++) {
    await pause()
    const name = keyOf(ready[i]!.fields.name ?? '')
    left.set(name, left.get(name)! - 1)
    if (left.get(name) !== 0) continue
    for (const row of waiting.get(name) ?? []) ready.push(row)
    waiting.delete(name)
  }
  return { ordered: ready, circular: [...waiting.values()].flat() }
}

/** Compares organisations in the file with those stored under the same parent. */
export async function planOrganizations(rows: readonly RosterRow[], places: Places, plan: Plan, tally: Tally, problems: Problems) {
  const pause = yieldToEventLoop()
  const seen = new Set<string>()
  const ordinals = new Map(rows.map((row, i) => [row, i + 1]))
  const { ordered, circular } = await inOrder(rows)
  for (const row of circular) {
    problems.at(row, 'parent', 'WRONG_PARENT', row.fields.parent)
    addUnplaced(row, places)
  }
  for (const row of ordered) {
    await pause()
    const { name = '', parent: parentText = '' } = row.fields
    if (!name) continue
    const parent = parentText ? places.find(parentText) : null
    if (parent && 'problem' in parent) {
      problems.at(row, 'parent', parent.problem, parentText)
      addUnplaced(row, places)
      continue
    }
    const above = parent ? parent.found : null
    const stored = places.child(above?.id ?? null, name)
    const key = `${above?.id ?? ''}|${keyOf(name)}`
    if (seen.has(key)) {
      problems.at(row, 'name', 'DUPLICATE', name)
      continue
    }
    seen.add(key)
    const unitId = planUnit(row, places, plan, problems)
    if (stored?.stored) compare(row, stored, unitId, plan, tally)
    else found(row, above, unitId, ordinals.get(row)!, places, plan, tally, problems)
  }
}

/** Keeps later rows from reporting the same problem. */
function addUnplaced({ fields }: RosterRow, places: Places) {
  if (!fields.name || 'found' in places.find(fields.name)) return
  places.add({ id: randomUUID(), name: fields.name, shortName: null, parentId: null, path: null, stored: null })
}

function planUnit(row: RosterRow, places: Places, plan: Plan, problems: Problems): string | null {
  const { unit = '', unitKind = '' } = row.fields
  if (!unit) return null
  const known = places.units.get(keyOf(unit))
  if (known && unitKind && known.kind !== unitKind) problems.at(row, 'unitKind', 'TAKEN', unitKind, known.kind)
  if (known) return known.id
  if (!unitKind) {
    problems.at(row, 'unitKind', 'MISSING')
    return null
  }
  const id = randomUUID()
  places.units.set(keyOf(unit), { id, kind: unitKind })
  plan.units.push({ id, name: unit, kind: unitKind as UnitKind })
  return id
}

/** An empty cell leaves the stored value. */
function compare(row: RosterRow, { stored }: Place, unitId: string | null, plan: Plan, tally: Tally) {
  const { id, version, name, shortName, kind, unitId: presentUnit, foundedOn } = stored!
  const { fields } = row
  const after = {
    name: fields.name || name,
    shortName: fields.shortName || shortName,
    kind: (fields.kind as OrganizationKind) || kind,
    unitId: unitId ?? presentUnit,
    foundedOn: fields.foundedOn || foundedOn,
  }
  const same =
    after.name === name &&
    after.shortName === shortName &&
    after.kind === kind &&
    after.unitId === presentUnit &&
    after.foundedOn === foundedOn
  tally.addOrganization(row, id, same ? 'unchanged' : 'update')
  if (!same) plan.organizations.update.push({ id, version, ...after })
}

function found(
  row: RosterRow,
  above: Place | null,
  unitId: string | null,
  ordinal: number,
  places: Places,
  plan: Plan,
  tally: Tally,
  problems: Problems,
) {
  const { name = '', shortName = '', kind, foundedOn = '' } = row.fields
  const id = randomUUID()
  const path = above ? above.path && `${above.path}${id}/` : `/${id}/`
  if (!above && !places.everywhere) problems.at(row, 'parent', 'NOT_ALLOWED')
  if (path && path.split('/').length - 2 > deepest) {
    problems.at(row, 'parent', 'WRONG_PARENT', row.fields.parent, deepest)
    addUnplaced(row, places)
    return
  }
  places.add({ id, name, shortName: shortName || null, parentId: above?.id ?? null, path, stored: null })
  tally.addOrganization(row, id, 'create')
  plan.organizations.create.push({
    id,
    name,
    shortName: shortName || null,
    kind: kind as OrganizationKind,
    unitId,
    ordinal,
    parentId: above?.id ?? null,
    path: path ?? '',
    foundedOn: foundedOn || null,
  })
  plan.edges.push({ organizationId: id, parentId: above?.id ?? null, fromOn: foundedOn || sinceEver })
}
