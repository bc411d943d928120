import '../../rectifications/guards.ts'
import { action, may } from '@pingyi/domain'
import { beforeAll, expect, test } from 'vitest'
import { readFacts } from '../../platform/access/guard.ts'
import { numbered } from '../../platform/database/where.ts'
import { Opinion } from '../../rectifications/opinion.ts'
import { Rectification } from '../../rectifications/rectification.ts'
import { roles } from '../../testing/access/cast.ts'
import { type AccessWorld, makeAccessWorld } from '../../testing/access/world.ts'
import { testDatabase } from '../../testing/database.ts'
import { permittedPeople } from './permitted-people.ts'

const { db } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

test('permitted people are exactly those whom the access rules allow', async () => {
  const wrong: string[] = []
  const people = roles.flatMap(role => (world.cast[role].personId ? world.cast[role] : []))
  for (const [type, entity] of [
    ['Opinion', Opinion],
    ['Rectification', Rectification],
  ] as const) {
    const things = world.things.filter(one => one.type === type)
    const facts = await readFacts(
      db.manager,
      entity as typeof Opinion,
      things.map(({ id }) => id),
    )
    for (const what of action.codes.filter(code => /^(REVIEW_READ|COMMENT|OPINION|RECTIFICATION|PERSON_READ|CYCLE_READ)/.test(code)))
      for (const { id, name } of things) {
        const { text, values } = numbered(permittedPeople(what, facts.get(id)!), 2)
        const found: { id: string }[] = await db.query(`select p.id from people p where p.id = any($1::uuid[]) and (${text})`, [
          people.map(({ personId }) => personId),
          ...values,
        ])
        const ids = new Set(found.map(one => one.id))
        for (const actor of people)
          if (ids.has(actor.personId!) !== may(actor, what, facts.get(id)!)) wrong.push(`${what} on ${type} ${name}`)
      }
  }
  expect(wrong).toEqual([])
})
