import { randomUUID } from 'node:crypto'
import { type Actor, may } from '@pingyi/domain'
import { beforeAll, expect, test } from 'vitest'
import { saidInTalk } from '../testing/access/audit-events.ts'
import { reads } from '../testing/access/lists.ts'
import { isHidden } from '../testing/access/pages.ts'
import { places } from '../testing/access/places.ts'
import type { Thing } from '../testing/access/things.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
let things: Map<string, Thing>
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
  things = new Map(world.things.map(thing => [thing.id, thing]))
})

/** Readers of a roster may read the names of its subjects. */
const readsFound = (actor: Actor, thing: Thing) =>
  reads(actor, thing) || (thing.type === 'Person' && may(actor, 'STATISTICS_READ', thing.facts))

const counted = (wanted: (facts: { path?: readonly string[]; personId?: string | null }) => boolean, cycleId: string) =>
  world.things.filter(one => one.type === 'Review' && !one.status && one.cycleId === cycleId && wanted(one.facts)).length

type Form = { reviews: number }
const reviewsIn = ({ byForm }: { byForm: Form[] }) => byForm.reduce((sum, { reviews }) => sum + reviews, 0)

test('statistics of an organisation are readable as the access table says; others are NOT_FOUND', async () => {
  const wrong: string[] = []
  const { cycleId } = world.local.own
  for (const { name, actor } of viewersOf(world.cast))
    for (const place of places)
      for (const [query, fields] of [
        ['statistics', 'byForm { reviews }'],
        ['waiting', 'late'],
        ['trend', 'members { denominator }'],
      ]) {
        const of = (id: string) => ask(db.manager, actor, `{ ${query}(cycleId: "${cycleId}", organizationId: "${id}") { ${fields} } }`)
        const id = world.local[place].organizationId
        const unknown = randomUUID()
        const [answer, missing] = [await of(id), await of(unknown)]
        const inCycle = place === 'own' || place === 'child'
        const expected = inCycle && may(actor, 'STATISTICS_READ', world.at(place)) && may(actor, 'CYCLE_READ', world.at('own'))
        if ((answer.code === undefined) !== expected || !isHidden(actor, missing))
          wrong.push(`${name}, ${query} at ${place}: ${answer.code}`)
        if (answer.code && JSON.stringify(answer.details).replaceAll(id, unknown) !== JSON.stringify(missing.details))
          wrong.push(`${name}, ${query} at ${place}: told from an unknown id by ${JSON.stringify(answer.details)}`)
        if (!answer.code && query === 'statistics') {
          const due = counted(({ path }) => path!.includes(id), cycleId)
          if (reviewsIn(answer.data.statistics) !== due) wrong.push(`${name}, ${query} at ${place}: not ${due} reviews`)
        }
      }
  expect(wrong).toEqual([])
})

test('the coverage plan is readable as the access table says, without names for a token for statistics', async () => {
  const wrong: string[] = []
  const { cycleId } = world.local.own
  const fields = '{ due reviewers { items { person { id } } } subjects { items { reviewers { person { id } } } } }'
  for (const { name, actor } of viewersOf(world.cast))
    for (const place of places) {
      const of = (id: string) => ask(db.manager, actor, `{ coveragePlan(cycleId: "${cycleId}", organizationId: "${id}") ${fields} }`)
      const id = world.local[place].organizationId
      const unknown = randomUUID()
      const [answer, missing] = [await of(id), await of(unknown)]
      const inCycle = place === 'own' || place === 'child'
      const atPlace = may(actor, 'STATISTICS_READ', { ...world.at(place), personId: null })
      if ((answer.code === undefined) !== (inCycle && atPlace && may(actor, 'CYCLE_READ', world.at('own'))))
        wrong.push(`${name} at ${place}: ${answer.code}`)
      if (answer.code && JSON.stringify(answer.details).replaceAll(id, unknown) !== JSON.stringify(missing.details))
        wrong.push(`${name} at ${place}: told from an unknown id by ${JSON.stringify(answer.details)}`)
      const { reviewers, subjects } = answer.data?.coveragePlan ?? { reviewers: { items: [] }, subjects: { items: [] } }
      const names = [...reviewers.items, ...subjects.items.flatMap((one: { reviewers: unknown[] }) => one.reviewers)]
      if (names.length > 0 && actor.scopes && !actor.scopes.includes('READ_RECORDS')) wrong.push(`${name} at ${place}: names`)
    }
  expect(wrong).toEqual([])
})

test('data checks are readable as the access table says, kind by kind', async () => {
  const wrong: string[] = []
  const { cycleId } = world.local.own
  for (const { name, actor } of viewersOf(world.cast))
    for (const place of places) {
      const at = (id: string) => `(cycleId: "${cycleId}", organizationId: "${id}"`
      const of = (id: string) => ask(db.manager, actor, `{ checks${at(id)}) { kind count examples { id } } }`)
      const id = world.local[place].organizationId
      const unknown = randomUUID()
      const [answer, missing] = [await of(id), await of(unknown)]
      const inCycle = place === 'own' || place === 'child'
      const expected =
        inCycle && may(actor, 'STATISTICS_READ', { ...world.at(place), personId: null }) && may(actor, 'CYCLE_READ', world.at('own'))
      if ((answer.code === undefined) !== expected) wrong.push(`${name} at ${place}: ${answer.code}`)
      if (answer.code && JSON.stringify(answer.details).replaceAll(id, unknown) !== JSON.stringify(missing.details))
        wrong.push(`${name} at ${place}: told from an unknown id by ${JSON.stringify(answer.details)}`)
      for (const { kind, count, examples } of answer.data?.checks ?? []) {
        const shown = await ask(
          db.manager,
          actor,
          `{ checkFindings${at(id)}, kind: ${kind}, page: { size: 100 }) { total items { type id } } }`,
        )
        const named = actor.scopes?.includes('READ_RECORDS') ?? true
        if ((shown.code === undefined) !== named || (named && shown.data.checkFindings.total !== count) || (!named && examples.length > 0))
          wrong.push(`${name} at ${place}: ${kind} ${shown.code}`)
        for (const found of shown.data?.checkFindings.items ?? []) {
          const thing = things.get(found.id)
          if (!thing || thing.type !== found.type || !readsFound(actor, thing))
            wrong.push(`${name} at ${place}: ${kind} shows ${thing?.name}`)
        }
      }
    }
  expect(wrong).toEqual([])
})

test('members read the figures about themselves; actors without any role read none', async () => {
  const { cycleId } = world.local.own
  const of = (actor: (typeof world.cast)[keyof typeof world.cast]) =>
    ask(db.manager, actor, `{ statistics(cycleId: "${cycleId}") { byForm { reviews } members { due } children { total } } }`)
  const { data } = await of(world.cast.MEMBER)
  const own = counted(({ personId }) => personId === world.cast.MEMBER.personId, cycleId)
  expect([reviewsIn(data.statistics), data.statistics.members.due, data.statistics.children.total]).toEqual([own, 0, 0])
  expect([(await of(world.cast.AUDITOR)).code, (await of(world.cast.nothing)).code]).toEqual(['FORBIDDEN', 'NOT_FOUND'])
})

test('readers of statistics see all reviewers of a subject; others see only themselves', async () => {
  const wrong: string[] = []
  for (const { name, actor } of viewersOf(world.cast))
    for (const place of places) {
      const { cycleId, organizationId, personId } = world.local[place]
      const all = may(actor, 'STATISTICS_READ', { ...world.at(place), personId: null }) && (actor.scopes?.includes('READ_RECORDS') ?? true)
      for (const about of [`organizationId: "${organizationId}"`, `organizationId: "${organizationId}", personId: "${personId}"`]) {
        const { data, code, details } = await ask(db.manager, actor, `{ reviewersFor(cycleId: "${cycleId}", ${about}) { person { id } } }`)
        if (isHidden(actor, { code, details })) continue
        const others = data.reviewersFor.filter(({ person }: { person: { id: string } }) => person.id !== actor.personId)
        if (others.length > 0 && !all) wrong.push(`${name}, ${about.includes('personId') ? 'person' : 'organisation'} at ${place}`)
      }
    }
  expect(wrong).toEqual([])
})

test('the log hides the texts of talks from all its readers', async () => {
  for (const { name, actor } of viewersOf(world.cast)) {
    const { data } = await ask(
      db.manager,
      actor,
      '{ auditEvents(page: { number: 1, size: 100 }, filter: { kind: "of a talk at own" }) { items { changes } } }',
    )
    const shown = JSON.stringify(data?.auditEvents.items ?? [])
    expect([name, shown.includes(saidInTalk)]).toEqual([name, false])
    if (actor.everywhere) expect(shown).toContain('withheld')
  }
})
