import { randomUUID } from 'node:crypto'
import { GraphQLObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeSchema } from '../schema.ts'
import { lists, single } from '../testing/access/lists.ts'
import { idsOf, lacks } from '../testing/access/pages.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

/** Queries covered by other tests, or public ones. */
const figures = [
  'statistics',
  'trend',
  'waiting',
  'reviewersFor',
  'previewCalendarNotice',
  'previewDissolution',
  'subjectsToReview',
  'unreadNotifications',
  'mentionable',
  'coveragePlan',
  'checks',
  'checkFindings',
  'unfinishedWork',
  'meaningChanges',
]
const work = ['openWork', 'successorsOf', 'handoverWarnings', 'seats', 'historyOfPerson', 'historyOfOrganization']
const open = ['installation', 'me', 'today', 'calendarYear', 'previewDeadline', 'defaultAuthority']

test('every query of the schema is in the access table', async () => {
  const query = (await makeSchema()).getQueryType() as GraphQLObjectType
  const known = [...Object.keys(lists), ...Object.keys(single), ...figures, ...work, ...open]
  expect(Object.keys(query.getFields()).filter(name => !known.includes(name))).toEqual([])
})

describe('lists contain exactly the rows that the access table allows', () => {
  for (const [name, read] of Object.entries(lists))
    test(name, async () => {
      const wrong: string[] = []
      for (const viewer of [...viewersOf(world.cast), ...world.neighbours])
        for (const [args, keep] of read.asked?.(world) ?? [['', () => true] as const]) {
          const shown = await idsOf(db.manager, viewer.actor, name, args)
          for (const thing of world.things.filter(({ type }) => type === read.of)) {
            const expected = keep(thing, viewer.actor) && read.may(viewer.actor, thing)
            if (shown.delete(thing.id) !== expected) wrong.push(`${viewer.name}: ${thing.name} is ${expected ? 'not shown' : 'SHOWN'}`)
          }
          for (const id of shown) wrong.push(`${viewer.name}: ${id} is SHOWN and unknown to the test`)
        }
      expect(wrong).toEqual([])
    })
})

describe('a single record out of reach answers like an unknown one', () => {
  for (const [name, read] of Object.entries(single))
    test(name, async () => {
      const wrong: string[] = []
      const things = world.things.filter(({ type }) => type === read.of)
      const unknown = randomUUID()
      for (const viewer of viewersOf(world.cast)) {
        const asked = [...things.map(({ id }) => id), unknown].map((id, i) => `t${i}: ${name}(id: "${id}") { id }`)
        const { data, code, details } = await ask(db.manager, viewer.actor, `{ ${asked.join(' ')} }`)
        const isUnscoped = code === 'FORBIDDEN' && lacks(viewer.actor, details)
        if ((code && !isUnscoped) || data[`t${things.length}`] !== null) wrong.push(`${viewer.name}: an unknown id answers ${code}`)
        things.forEach((thing, i) => {
          const expected = read.may(viewer.actor, thing)
          if ((data[`t${i}`] !== null) !== expected) wrong.push(`${viewer.name}: ${thing.name} is ${expected ? 'not shown' : 'SHOWN'}`)
        })
      }
      expect(wrong).toEqual([])
    })
})

test('an anonymous visitor reads nothing except what is public', async () => {
  for (const name of Object.keys(lists)) {
    const [args] = lists[name]?.asked?.(world)[0] ?? ['']
    const { data, errors } = await ask(db.manager, null, `{ ${name}${args && `(${args})`} { total } }`)
    expect([name, data, errors?.[0]?.message]).toEqual([name, null, expect.stringMatching(/Access denied/)])
  }
  for (const name of Object.keys(single)) {
    const [known] = world.things.filter(({ type }) => type === single[name]!.of)
    const answers = [known!.id, randomUUID()].map(id => ask(db.manager, null, `{ ${name}(id: "${id}") { id } }`))
    const [a, b] = await Promise.all(answers)
    expect(a!.data).toEqual({ [name]: null })
    expect([a!.data, a!.errors?.[0]?.message]).toEqual([b!.data, b!.errors?.[0]?.message])
  }
  const { data } = await ask(db.manager, null, '{ me { everywhere } installation { empty } today }')
  expect(data).toEqual({ me: null, installation: { empty: false }, today: expect.any(String) })
})
