import { randomUUID } from 'node:crypto'
import type { Actor } from '@pingyi/domain'
import { GraphQLObjectType, type GraphQLOutputType, getNamedType } from 'graphql'
import type { EntityManager } from 'typeorm'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeSchema } from '../schema.ts'
import { reads } from '../testing/access/lists.ts'
import type { Thing } from '../testing/access/things.ts'
import { placeless, type Verb, verbs } from '../testing/access/verbs.ts'
import { type Viewer, viewersOf } from '../testing/access/viewers.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { type Answer, ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'

const { db } = testDatabase()
let world: AccessWorld
let mutations: ReturnType<GraphQLObjectType['getFields']>
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
  mutations = ((await makeSchema()).getMutationType() as GraphQLObjectType).getFields()
})

/** About nothing but the account that asks; what they do is tested with sign-in. */
const ownSession = ['signIn', 'signOut', 'acceptInvitation', 'changePassword']

const selection = (type: GraphQLOutputType) => (getNamedType(type) instanceof GraphQLObjectType ? '{ __typename }' : '')

/** Runs one verb and undoes it. */
async function tried(tx: EntityManager, actor: Actor | null, name: string, args: string): Promise<Answer> {
  await tx.query('savepoint tried')
  const answer = await ask(tx, actor, `mutation { ${name}(${args}) ${selection(mutations[name]!.type)} }`)
  await tx.query('rollback to savepoint tried')
  return answer
}

/** The things in a place, and what is special to the viewer; of a token, whose scopes are all that matters, those in two places. */
const concerns = ({ name }: Thing, { name: viewer, actor }: Viewer) => {
  if (actor.scopes) return name === 'at own' || name === 'at none'
  const [, role] = /(\w+)( as |\))/.exec(name) ?? []
  return role === undefined || role === viewer
}

/** A verb that refers to several things needs to see the others. */
const isAsked = (verb: Verb, { scopes }: Actor) => !verb.by || scopes === null || scopes.includes('READ_RECORDS')

async function wrongIn(tx: EntityManager, verb: Verb): Promise<string[]> {
  const wrong: string[] = []
  const things = world.things.filter(({ type }) => type === verb.of)
  for (const viewer of viewersOf(world.cast)) {
    const { name, actor } = viewer
    if (!isAsked(verb, actor) || (verb.when && !verb.when(actor, world))) continue
    const unknown = randomUUID()
    const missing = await tried(tx, actor, verb.name, verb.args(unknown, world, actor))
    if (missing.code !== 'NOT_FOUND') wrong.push(`${name}, an unknown id: ${missing.code ?? 'done'} instead of NOT_FOUND`)
    for (const thing of things.filter(one => concerns(one, viewer))) {
      const { code, details } = await tried(tx, actor, verb.name, verb.args(thing.id, world, actor))
      const hidden = !reads(actor, thing) && !verb.sees?.(actor, thing, world)
      const expected = hidden ? 'NOT_FOUND' : verb.does(actor, thing, world) ? 'allowed' : 'FORBIDDEN'
      const refused = code === 'FORBIDDEN' || code === 'SELF_REVIEW' ? 'FORBIDDEN' : null
      const got = refused ?? (code === 'NOT_FOUND' && details.id === thing.id ? code : 'allowed')
      if (got !== expected) wrong.push(`${name}, ${thing.name}: ${got} (${code}) instead of ${expected}`)
      if (hidden && JSON.stringify(details ?? null).replaceAll(thing.id, unknown) !== JSON.stringify(missing.details))
        wrong.push(`${name}, ${thing.name}: told from an unknown id by ${JSON.stringify(details)}`)
    }
  }
  return wrong
}

test('every mutation of the schema has its place in the access table', () => {
  const known = [...verbs.map(({ name }) => name), ...Object.keys(placeless), ...ownSession]
  expect(Object.keys(mutations).filter(name => !known.includes(name))).toEqual([])
})

describe('out of reach is NOT_FOUND as for an unknown id, in reach but not allowed is FORBIDDEN', () => {
  for (const verb of verbs)
    test(`${verb.name}${verb.by ? ` by ${verb.by}` : ''}`, () =>
      sandbox(db, async tx => {
        expect(await wrongIn(tx, verb)).toEqual([])
      }))
})

describe('what lies in no organisation', () => {
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

test('a stranger moves nothing', () =>
  sandbox(db, async tx => {
    for (const { name, of, args } of verbs) {
      const [known] = world.things.filter(({ type }) => type === of)
      const { errors } = await tried(tx, null, name, args(known!.id, world, world.cast.OFFICE))
      expect([name, errors?.[0]?.message]).toEqual([name, expect.stringMatching(/Access denied/)])
    }
  }))

test('an organisation named beside a person answers as an unknown one where it is out of reach', () =>
  sandbox(db, async tx => {
    const wrong: string[] = []
    const verb = verbs.find(({ name, by }) => name === 'createReview' && by === 'organizationId')!
    const { personId } = world.local.own
    for (const { name, actor } of viewersOf(world.cast)) {
      const of = (id: string) => tried(tx, actor, 'createReview', verb.args(id, world, actor).replace(' }', `, personId: "${personId}" }`))
      const unknown = randomUUID()
      const missing = await of(unknown)
      for (const thing of world.things.filter(one => one.type === 'Organization' && !reads(actor, one))) {
        const { code, details } = await of(thing.id)
        const alike =
          code === missing.code && JSON.stringify(details ?? null).replaceAll(thing.id, unknown) === JSON.stringify(missing.details ?? null)
        if (!alike) wrong.push(`${name}, ${thing.name}: ${code} ${JSON.stringify(details)}`)
      }
    }
    expect(wrong).toEqual([])
  }))
