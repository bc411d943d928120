import { randomUUID } from 'node:crypto'
import type { PartyStatus } from '@pingyi/domain/internal'
import { normalName } from '../../field/person-names.ts'
import type { Membership } from '../../people/membership.ts'
import type { Places } from './places.ts'
import type { Plan, Tally } from './plan-parts.ts'
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
  const pause = yieldToEventLoop()
  const seen: SeenPeople = { numbers: new Map(), names: new Map(), people: new Set() }
  const numbers = new Set(rows.flatMap(({ fields }) => fields.number || []))
  for (const row of rows) {
    await pause()
    if (!row.fields.name) continue
    const place = row.fields.organization ? places.find(row.fields.organization) : null
    if (place && 'problem' in place) {
      problems.at(row, 'organization', place.problem, row.fields.organization)
      const { number, name } = row.fields
      if (number ? !people.byNumber.has(number) : !people.byName.has(normalName(name))) enterNew(row, null, people)
      continue
    }
    const organizationId = place?.found.id ?? null
    if (isDoubled(row, organizationId, seen, problems)) continue
    const stored = findStored(row, organizationId, people, numbers, problems)
    if (stored === 'problem') continue
    if (stored && seen.people.has(stored.id)) {
      problems.at(row, 'name', 'DUPLICATE', row.fields.name)
      continue
    }
    const somebody = stored ? respell(row, stored, people) : enterNew(row, organizationId, people)
    seen.people.add(somebody.id)
    const person = planPerson(row, somebody, plan)
    const membership = organizationId ? planMembership(row, somebody, organizationId, people, plan, problems, day) : 'unchanged'
    if (organizationId) somebody.organizationId = organizationId
    tally.addPerson(row, somebody.organizationId, person === 'unchanged' && membership !== 'unchanged' ? 'update' : person)
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

function planPerson(row: RosterRow, somebody: Somebody, plan: Plan): 'create' | 'update' | 'unchanged' {
  const { stored } = somebody
  const partyStatus = row.fields.partyStatus as PartyStatus
  const number = row.fields.number || stored?.number || null
  const write = { id: somebody.id, version: stored?.version ?? 1, number, partyStatus, spelling: row.fields.name! }
  if (!stored) {
    plan.people.create.push(write)
    return 'create'
  }
  if (stored.name === normalName(row.fields.name!) && stored.number === number && stored.partyStatus === partyStatus) return 'unchanged'
  plan.people.update.push(write)
  return 'update'
}

const overlaps = (periods: readonly Membership[], fromOn: string, but?: Membership) =>
  periods.some(one => one !== but && (one.toOn === null || one.toOn > fromOn))

/** In the same organisation, only the first day may change. In another one, the member is transferred on the given day or today. */
function planMembership(
  row: RosterRow,
  { id: personId, stored }: Somebody,
  organizationId: string,
  people: PeoplePresent,
  plan: Plan,
  problems: Problems,
  day: string,
): 'create' | 'update' | 'unchanged' {
  const { create, update } = plan.memberships
  const asked = row.fields.fromOn || null
  const periods = (stored && people.memberships.get(personId)) || []
  const present = periods.findLast(({ toOn }) => toOn === null || toOn > day)
  const refuse = () => {
    problems.at(row, 'fromOn', 'OVERLAPS', asked ?? day, present?.fromOn)
    return 'unchanged' as const
  }
  if (present?.organizationId === organizationId) {
    if (!asked || asked === present.fromOn) return 'unchanged'
    if (overlaps(periods, asked, present) || (present.toOn && present.toOn <= asked)) return refuse()
    update.push({ id: present.id, version: present.version, fromOn: asked, toOn: present.toOn })
    return 'update'
  }
  const fromOn = asked ?? day
  if (present && fromOn <= present.fromOn) return refuse()
  if (overlaps(periods, fromOn, present)) return refuse()
  if (present) update.push({ id: present.id, version: present.version, fromOn: present.fromOn, toOn: fromOn })
  create.push({ personId, organizationId, fromOn })
  return 'create'
}
