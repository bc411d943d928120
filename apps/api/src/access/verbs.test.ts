import { beforeAll, describe, expect, test } from 'vitest'
import { mutations, tried, wrongIn } from '../testing/access/attempts.ts'
import { placeless, verbsOfRecords } from '../testing/access/verbs-of-records.ts'
import { verbsOfRectifications } from '../testing/access/verbs-of-rectifications.ts'
import { viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { sandbox, testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

/** Verbs about the actor's own account only, which are tested with sign-in. */
const ownSession = ['signIn', 'signOut', 'acceptInvitation', 'changePassword']

const verbs = [...verbsOfRecords, ...verbsOfRectifications]

test('every mutation of the schema is in the access table', async () => {
  const known = [...verbs.map(({ name }) => name), ...Object.keys(placeless), ...ownSession]
  expect(Object.keys(await mutations()).filter(name => !known.includes(name))).toEqual([])
})

describe('answers NOT_FOUND out of reach and FORBIDDEN without the right', () => {
  for (const verb of verbsOfRecords)
    test(`${verb.name}${verb.by ? ` by ${verb.by}` : ''}`, () =>
      sandbox(db, async tx => {
        expect(await wrongIn(tx, world, verb)).toEqual([])
      }))
})

describe('records without an organisation', () => {
  for (const [name, { args, does }] of Object.entries(placeless))
    test(name, () =>
      sandbox(db, async tx => {
        const wrong: string[] = []
        for (const viewer of viewersOf(world.cast)) {
          const { code } = await tried(tx, viewer.actor, name, args)
          const expected = does(viewer.actor) && (viewer.actor.scopes?.includes('WRITE') ?? true)
          if ((code !== 'FORBIDDEN') !== expected) wrong.push(`${viewer.name}: ${code ?? 'done'}`)
        }
        expect(wrong).toEqual([])
      }),
    )
})

test('an anonymous visitor changes nothing', () =>
  sandbox(db, async tx => {
    for (const { name, of, args } of verbs) {
      const [known] = world.things.filter(({ type }) => type === of)
      const { errors } = await tried(tx, null, name, args(known!.id, world, world.cast.OFFICE))
      expect([name, errors?.[0]?.message]).toEqual([name, expect.stringMatching(/Access denied/)])
    }
  }))
