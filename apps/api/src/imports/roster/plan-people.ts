import { randomUUID } from 'node:crypto'
import type { PoliticalStatus } from '@pingyi/domain/internal'
import { normalName } from '../../field/person-names.ts'
import type { Places } from './places.ts'
import { isOrBecomesMember, type Planning, planPlace } from './plan-memberships.ts'
import type { Outcome, Plan, Tally } from './plan-parts.ts'
import { enter, type PeoplePresent, type Somebody } from './present-rows.ts'
import type { Problems, RosterRow } from './problems.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

type SeenPeople = { numbers: Map<string, string>; names: Map<string, boolean>; people: Set<string> }

/** Compares people in the file with the stored ones: by number, or by name within the organisation. */
export async function planPeople(
  rows: readonly RosterRow[],
  places: Places,
  people: PeoplePresent,
  plan: Plan,
  tally: Tally,
  problems: Problems,
  day: string,
) {
  const planning: Planning = { people, plan, problems, day }
  const pause = yieldToEventLoop()
  const seen: SeenPeople = { numbers: new Map(), names: new Map(), people: new Set() }
  const numbers = new Set(rows.flatMap(({ fields }) => fields.number || []))
  for (const row of rows) {
    await pause()
    if (!row.fields.name) continue
    const named = row.fields.organization ? places.find(row.fields.organization) : null
    if (named && 'problem' in named) {
      problems.at(row, 'organization', named.problem, row.fields.organization)
      const { number, name } = row.fields
      if (number ? !people.byNumber.has(number) : !people.byName.has(normalName(name))) enterNew(row, null, people)
      continue
    }
    const organizationId = named?.found.id ?? null
    if (isDoubled(row, organizationId, seen, problems)) continue
    const stored = findStored(row, organizationId, people, numbers, problems)
    if (stored === 'problem') continue
    if (stored && seen.people.has(stored.id)) {
      problems.at(row, 'name', 'DUPLICATE', row.fields.name)
      continue
    }
    const somebody = stored ? respell(row, stored, people) : enterNew(row, organizationId, people)
    seen.people.add(somebody.id)
    const person = planPerson(row, somebody, organizationId, planning)
    const place = planPlace(row, somebody, organizationId, planning)
    if (organizationId) somebody.organizationId = organizationId
    tally.addPerson(row, somebody.organizationId, person === 'unchanged' && place !== 'unchanged' ? 'update' : person)
    if (somebody.organizationId) tally.addStanding(isOrBecomesMember(row, somebody, organizationId, planning))
  }
}

function enterNew({ fields }: RosterRow, organizationId: string | null, people: PeoplePresent): Somebody {
  const name = normalName(fields.name!)
  const somebody = { id: randomUUID(), name, number: fields.number || null, organizationId, stored: null, inReach: true }
  enter(people, somebody)
  return somebody
}

/** Later rows may refer to the person by the new name or number. */
function respell({ fields }: RosterRow, somebody: Somebody, people: PeoplePresent): Somebody {
  const name = normalName(fields.name!)
  if (name !== somebody.name) people.byName.set(name, [...(people.byName.get(name) ?? []), somebody])
  somebody.name = name
  if (fields.number) people.byNumber.set(fields.number, somebody)
  return somebody
}

/** Reports duplicate numbers, and duplicate names in an organisation without numbers to tell them apart. */
function isDoubled(row: RosterRow, organizationId: string | null, seen: SeenPeople, problems: Problems): boolean {
  const { number = '', name = '', organization } = row.fields
  const place = organizationId ?? ''
  const before = number ? seen.numbers.get(number) : undefined
  if (before !== undefined) {
    if (before === place) problems.at(row, 'number', 'DUPLICATE', number)
    else problems.at(row, 'organization', 'OVERLAPS', organization)
    return true
  }
  if (number) seen.numbers.set(number, place)
  const key = `${place}|${normalName(name)}`
  const allNumbered = seen.names.get(key)
  if (allNumbered !== undefined && !(allNumbered && number)) {
    problems.at(row, 'name', 'DUPLICATE', name)
    return true
  }
  seen.names.set(key, number !== '')
  return false
}

function findStored(
  row: RosterRow,
  organizationId: string | null,
  people: PeoplePresent,
  numbers: ReadonlySet<string>,
  problems: Problems,
): Somebody | null | 'problem' {
  const { number = '', name = '' } = row.fields
  const numbered = number ? people.byNumber.get(number) : undefined
  if (numbered?.inReach) return numbered
  if (numbered) {
    problems.at(row, 'number', 'TAKEN', number)
    return 'problem'
  }
  const candidates = (people.byName.get(normalName(name)) ?? []).filter(
    one =>
      one.stored && one.inReach && one.organizationId === organizationId && (one.number === null || (!number && !numbers.has(one.number))),
  )
  if (candidates.length <= 1) return candidates[0] ?? null
  problems.at(row, 'name', 'DUPLICATE', name)
  return 'problem'
}

function planPerson(row: RosterRow, somebody: Somebody, organizationId: string | null, planning: Planning): Outcome {
  const { stored } = somebody
  const { people } = planning.plan
  const entered = row.fields.politicalStatus as PoliticalStatus
  const politicalStatus = isOrBecomesMember(row, somebody, organizationId, planning) ? null : entered
  const number = row.fields.number || stored?.number || null
  const write = { id: somebody.id, version: stored?.version ?? 1, number, politicalStatus, spelling: row.fields.name! }
  if (!stored) {
    people.create.push(write)
    return 'create'
  }
  if (stored.name === normalName(row.fields.name!) && stored.number === number && stored.politicalStatus === politicalStatus)
    return 'unchanged'
  people.update.push(write)
  return 'update'
}
