import type { ResponsibilityKind } from '@pingyi/domain/internal'
import { normalName } from '../../field/person-names.ts'
import { joined, languageOf } from './choices.ts'
import type { Lookup, Places } from './places.ts'
import type { Plan, Tally } from './plan-parts.ts'
import type { PeoplePresent, Somebody } from './present-rows.ts'
import type { Problems, RosterRow } from './problems.ts'
import { keyOf, sheetOf } from './sheets.ts'
import { yieldToEventLoop } from './yield-to-event-loop.ts'

type Period = { id: string; version: number; fromOn: string; toOn: string | null; portfolio?: string | null }

/** Compares posts and contact points in the file with the stored ones. */
export async function planPosts(
  rows: readonly RosterRow[],
  places: Places,
  people: PeoplePresent,
  plan: Plan,
  tally: Tally,
  problems: Problems,
  day: string,
) {
  const pause = yieldToEventLoop()
  const seen = new Set<string>()
  const isOf = (code: string, postId: string) => places.codeOfPost.get(postId) === code
  const postOf = (row: RosterRow, person: Somebody) => {
    const place = findPlace(row.fields.place ?? '', places)
    const post = places.posts.get(keyOf(row.fields.post ?? ''))
    if (row.fields.post && !post) problems.at(row, 'post', 'UNKNOWN', row.fields.post, postsFor(row.title, places))
    if ('problem' in place) problems.at(row, 'place', place.problem, row.fields.place)
    if ('problem' in place || !post) return
    const { organizationId, bodyId } = place.found
    const portfolio = row.fields.portfolio || null
    const stored = (person.stored && people.appointments.get(person.id)) || []
    const same = stored.filter(one => isOf(post.code, one.postId) && one.organizationId === organizationId && one.bodyId === bodyId)
    if (doubled(row, 'post', [person.id, post.code, organizationId ?? bodyId ?? ''])) return
    if (!post.offered && !same.some(({ toOn }) => toOn === null || toOn > day))
      return problems.at(row, 'post', 'RETIRED', row.fields.post, postsFor(row.title, places))
    const postId = post.id
    weigh(row, same, { portfolio }, plan.appointments, { personId: person.id, postId, organizationId, bodyId, portfolio })
  }
  const responsibilityOf = (row: RosterRow, person: Somebody) => {
    const place = places.find(row.fields.organization ?? '')
    if ('problem' in place) return problems.at(row, 'organization', place.problem, row.fields.organization)
    const kind = row.fields.kind as ResponsibilityKind | undefined
    if (!kind || doubled(row, 'organization', [person.id, place.found.id, kind])) return
    const stored = (person.stored && people.responsibilities.get(person.id)) || []
    const same = stored.filter(one => one.organizationId === place.found.id && one.kind === kind)
    weigh(row, same, {}, plan.responsibilities, { personId: person.id, organizationId: place.found.id, kind })
  }
  const doubled = (row: RosterRow, column: string, key: readonly string[]) => {
    const known = seen.has(key.join())
    if (known) problems.at(row, column, 'DUPLICATE', row.fields[column])
    seen.add(key.join())
    return known
  }
  /** Updates a period that has not ended. Otherwise a new one starts. */
  const weigh = <T>(
    row: RosterRow,
    periods: readonly Period[],
    { portfolio }: { portfolio?: string | null },
    writes: { create: Partial<T>[]; update: (Partial<T> & { id: string; version: number })[] },
    values: object,
  ) => {
    const asked = row.fields.fromOn || null
    const present = periods.findLast(({ toOn }) => toOn === null || toOn > day)
    const fromOn = asked ?? present?.fromOn ?? day
    if (periods.some(one => one !== present && one.toOn !== null && one.toOn > fromOn) || (present?.toOn && present.toOn <= fromOn)) {
      problems.at(row, 'fromOn', 'OVERLAPS', fromOn)
      return
    }
    const after = { fromOn, ...(portfolio !== undefined && { portfolio: portfolio ?? present?.portfolio ?? null }) }
    if (!present) {
      writes.create.push({ ...values, ...after } as never)
      return tally.add(row, 'create')
    }
    const same = present.fromOn === fromOn && (after.portfolio ?? null) === (present.portfolio ?? null)
    if (!same) writes.update.push({ id: present.id, version: present.version, ...after } as never)
    tally.add(row, same ? 'unchanged' : 'update')
  }
  for (const row of rows) {
    await pause()
    const person = findPerson(row, places, people, problems)
    if (person) (row.sheet === 'APPOINTMENTS' ? postOf : responsibilityOf)(row, person)
  }
}

function postsFor(title: string, { postNames }: Places): string {
  const language = languageOf(sheetOf('APPOINTMENTS'), title)
  return joined(postNames[language], language)
}

function findPlace(text: string, places: Places): Lookup<{ organizationId: string | null; bodyId: string | null }> {
  const organization = places.find(text)
  if ('found' in organization) return { found: { organizationId: organization.found.id, bodyId: null } }
  const bodies = places.bodies.get(keyOf(text)) ?? []
  if (bodies.length === 1) return { found: { organizationId: null, bodyId: bodies[0]! } }
  return { problem: bodies.length > 1 ? 'DUPLICATE' : organization.problem }
}

/** Finds a person in reach by number, or by a name that is unique, at least in the organisation of the row. */
function findPerson(row: RosterRow, places: Places, people: PeoplePresent, problems: Problems): Somebody | null {
  const { number = '', name = '', place = '', organization = '' } = row.fields
  if (!number && !name) {
    problems.at(row, 'name', 'MISSING')
    return null
  }
  if (number) {
    const somebody = people.byNumber.get(number)
    if (!somebody?.inReach) problems.at(row, 'number', 'UNKNOWN', number)
    else if (name && somebody.name !== normalName(name)) problems.at(row, 'name', 'UNKNOWN', name)
    else return somebody
    return null
  }
  const named = (people.byName.get(normalName(name)) ?? []).filter(({ inReach }) => inReach)
  const here = places.find(place || organization)
  const near = 'found' in here ? named.filter(one => one.organizationId === here.found.id) : []
  if (named.length === 1) return named[0]!
  if (near.length === 1) return near[0]!
  problems.at(row, 'name', named.length === 0 ? 'UNKNOWN' : 'DUPLICATE', name)
  return null
}
