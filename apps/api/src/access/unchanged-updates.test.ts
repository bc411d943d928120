import type { Actor } from '@pingyi/domain'
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { EntityManager } from 'typeorm'
import { beforeAll, describe, expect, test } from 'vitest'
import { mutations } from '../testing/access/attempts.ts'
import { type AccessWorld, makeAccessWorld } from '../testing/access/world.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { rectificationWorld } from '../testing/worlds/rectification-world.ts'
import { reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const { db: empty } = testDatabase()
let world: AccessWorld
beforeAll(async () => {
  world = await makeAccessWorld(db.manager)
})

const updates = Object.entries(await mutations()).filter(([name]) => /^(update|revise)/.test(name))
type Read = Record<string, unknown>

/** What an input field reads as: itself, that of a draft, or the ids of a relation (`opinionIds` of `opinions`, `ownerId` of `owner`). */
function readOf(name: string, type: GraphQLObjectType) {
  const relation = name.endsWith('Ids') ? `${name.slice(0, -3)}s` : name.endsWith('Id') ? name.slice(0, -2) : null
  const draft = `draft${name[0]!.toUpperCase()}${name.slice(1)}`
  const field = [draft, name, relation].find(one => one && one in type.getFields())
  return field ? { field, isRelation: field === relation, type: type.getFields()[field]!.type } : null
}

const inputOf = (type: GraphQLInputType) => {
  const named = getNamedType(type)
  return isInputObjectType(named) ? named : null
}
const objectOf = (type: GraphQLOutputType) => {
  const named = getNamedType(type)
  return named instanceof GraphQLObjectType ? named : null
}

/** The selection that reads an input's fields of an object. */
const selectionOf = (input: GraphQLInputObjectType, type: GraphQLObjectType): string =>
  Object.values(input.getFields())
    .flatMap(({ name, type: of }) => {
      const read = readOf(name, type)
      if (!read) return []
      const [below, part] = [objectOf(read.type), inputOf(of)]
      return [read.isRelation ? `${read.field} { id }` : below && part ? `${read.field} { ${selectionOf(part, below)} }` : read.field]
    })
    .join(' ')

const each = (value: unknown, turn: (one: Read) => unknown): unknown =>
  Array.isArray(value) ? value.map(one => turn(one as Read)) : value === null ? null : turn(value as Read)

/** The values that stand, as the input takes them. */
const standing = (input: GraphQLInputObjectType, type: GraphQLObjectType, row: Read): Read =>
  Object.fromEntries(
    Object.values(input.getFields()).flatMap(({ name, type: of }) => {
      const read = readOf(name, type)
      if (!read || (row[read.field] === null && isNonNullType(of))) return []
      const [below, part, value] = [objectOf(read.type), inputOf(of), row[read.field]]
      if (read.isRelation) return [[name, each(value, ({ id }) => id) ?? (isListType(of) ? [] : null)]]
      return [[name, below && part ? each(value, one => standing(part, below, one)) : value]]
    }),
  )

const events = async (tx: EntityManager) => (await tx.query('select count(*)::int as n from audit_events'))[0].n as number

/** Records that need more than their row, made as their recorder makes them. */
const made: Record<string, (tx: EntityManager) => Promise<{ id: string; actor: Actor }>> = {
  Review: async tx => {
    const { office: actor, input } = await reviewWorld(tx)
    const { data } = await ask(tx, actor, 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }', { input })
    return { id: data.createReview.id, actor }
  },
  Occasion: async tx => {
    const { office: actor, cycle, form, branches, member } = await reviewWorld(tx)
    const place = { cycleId: cycle.id, formId: form.id, organizationId: branches[0]!.id }
    const held = { kind: 'MEMBERS_MEETING', heldOn: '2011-11-20', headcounts: [{ class: 'PARENT', count: 12 }], attendeeIds: [member.id] }
    const source = 'mutation($input: CreateOccasionInput!) { createOccasion(input: $input) { id } }'
    const { data } = await ask(tx, actor, source, { input: { ...place, ...held } })
    return { id: data.createOccasion.id, actor }
  },
  Comment: async tx => {
    const { actors, problem, member } = await rectificationWorld(tx)
    const input = { opinionId: problem.id, text: '请问从何时算起？', mentionIds: [member.id] }
    const source = 'mutation($input: CreateCommentInput!) { createComment(input: $input) { id } }'
    const { data } = await ask(tx, actors.reviewer, source, { input })
    return { id: data.createComment.id, actor: actors.reviewer }
  },
}

/** Updates the first record that one of the actors may update with the input, and answers what that wrote. */
async function written(tx: EntityManager, name: string, inputFor: (row: Read) => Read) {
  const field = (await mutations())[name]!
  const [input, type] = [inputOf(field.args.find(arg => arg.name === 'input')!.type)!, objectOf(field.type)!]
  const one = `${type.name[0]!.toLowerCase()}${type.name.slice(1)}`
  const actors: Actor[] = [world.cast.everywhere, ...Object.values(world.cast)]
  const things = world.things.filter(thing => thing.type === type.name)
  const tries = made[type.name] ? [await made[type.name]!(tx)] : things.flatMap(({ id }) => actors.map(actor => ({ id, actor })))
  const refused: unknown[] = []
  for (const { id, actor } of tries) {
    const read = `query($id: ID!) { row: ${one}(id: $id) { id version ${selectionOf(input, type)} } }`
    const { row } = (await ask(tx, actor, read, { id })).data
    if (!row) continue
    const before = await events(tx)
    const source = `mutation($id: ID!, $version: Int!, $input: ${input.name}!) { ${name}(id: $id, version: $version, input: $input) { version } }`
    const { data, code, details } = await ask(tx, actor, source, { id, version: row.version, input: inputFor(row) })
    if (!code) return { versions: data[name].version - row.version, events: (await events(tx)) - before }
    refused.push([code, details])
  }
  throw new Error(`nobody may ${name}: ${JSON.stringify(refused.slice(0, 3))}`)
}

const nothing = { versions: 0, events: 0 }

describe('an update that changes nothing writes no version and no event', () => {
  for (const [name, field] of updates) {
    const input = inputOf(field.args.find(arg => arg.name === 'input')!.type)!
    const type = objectOf(field.type)!
    test(`${name} with the values that stand`, () =>
      sandbox(made[type.name] ? empty : db, async tx => {
        expect(await written(tx, name, row => standing(input, type, row))).toEqual(nothing)
      }))
    if (Object.values(input.getFields()).some(({ type: of }) => isNonNullType(of))) continue
    test(`${name} with an empty input`, () =>
      sandbox(made[type.name] ? empty : db, async tx => {
        expect(await written(tx, name, () => ({}))).toEqual(nothing)
      }))
  }
})
