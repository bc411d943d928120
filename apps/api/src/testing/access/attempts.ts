import { randomUUID } from 'node:crypto'
import type { Action, Actor } from '@pingyi/domain'
import { GraphQLObjectType, type GraphQLOutputType, getNamedType } from 'graphql'
import type { EntityManager } from 'typeorm'
import { guardOf } from '../../platform/access/guard.ts'
import type { Row, Target } from '../../platform/context.ts'
import { makeSchema } from '../../schema.ts'
import { type Answer, ask } from '../ask.ts'
import { reads } from './lists.ts'
import { lacks } from './pages.ts'
import type { Thing } from './things.ts'
import type { Verb } from './verb.ts'
import { type Viewer, viewersOf } from './viewers.ts'
import type { AccessWorld } from './world.ts'

let known: ReturnType<GraphQLObjectType['getFields']> | undefined
export const mutations = async () => (known ??= ((await makeSchema()).getMutationType() as GraphQLObjectType).getFields())

const selection = (type: GraphQLOutputType) => (getNamedType(type) instanceof GraphQLObjectType ? '{ __typename }' : '')

const begun = new WeakSet<EntityManager>()

/** Runs one verb and rolls it back. A refused verb has already been rolled back. */
export async function tried(tx: EntityManager, actor: Actor | null, name: string, args: string): Promise<Answer> {
  if (!begun.has(tx)) await tx.query('savepoint tried')
  begun.add(tx)
  const answer = await ask(tx, actor, `mutation { ${name}(${args}) ${selection((await mutations())[name]!.type)} }`)
  if (!answer.code) await tx.query('rollback to savepoint tried')
  return answer
}

/** True for records that the viewer tries: those of a place, and special ones of the viewer. Tokens only try two places. */
const concerns = ({ name }: Thing, { name: viewer, actor }: Viewer) => {
  if (actor.scopes) return name === 'at own' || name === 'at none'
  const [, role] = /(\w+)( as |\))/.exec(name) ?? []
  return role === undefined || role === viewer
}

/** A verb that refers to several records needs the right to read the others. */
const isAsked = (verb: Verb, { scopes }: Actor) => !verb.by || scopes === null || scopes.includes('READ_RECORDS')

/** A token without the scope to read is refused before its right to write is checked. */
const isUnread = (actor: Actor, action: Action, { code, details }: Answer) =>
  code === 'FORBIDDEN' && details.action === action && lacks(actor, details)

/** Every viewer tries the verb on every record of its type. Returns the answers that differ from the access table. */
export async function wrongIn(tx: EntityManager, world: AccessWorld, verb: Verb): Promise<string[]> {
  const wrong: string[] = []
  const things = world.things.filter(({ type }) => type === verb.of)
  const { read } = guardOf(tx.connection.getMetadata(verb.of).target as Target<Row>)
  for (const viewer of viewersOf(world.cast)) {
    const { name, actor } = viewer
    if (!isAsked(verb, actor) || (verb.when && !verb.when(actor, world))) continue
    const unknown = randomUUID()
    const missing = await tried(tx, actor, verb.name, verb.args(unknown, world, actor))
    if (missing.code !== 'NOT_FOUND' && !isUnread(actor, read, missing))
      wrong.push(`${name}, an unknown id: ${missing.code ?? 'done'} instead of NOT_FOUND`)
    for (const thing of things.filter(one => concerns(one, viewer))) {
      const answer = await tried(tx, actor, verb.name, verb.args(thing.id, world, actor))
      const { code, details } = answer
      const hidden = !reads(actor, thing) && !verb.sees?.(actor, thing, world)
      const expected = hidden ? 'NOT_FOUND' : verb.does(actor, thing, world) ? 'allowed' : 'FORBIDDEN'
      const refused = code === 'FORBIDDEN' || code === 'SELF_REVIEW' ? 'FORBIDDEN' : null
      const got =
        hidden && isUnread(actor, read, answer)
          ? 'NOT_FOUND'
          : (refused ?? (code === 'NOT_FOUND' && details.id === thing.id ? code : 'allowed'))
      if (got !== expected) wrong.push(`${name}, ${thing.name}: ${got} (${code}) instead of ${expected}`)
      if (hidden && JSON.stringify(details ?? null).replaceAll(thing.id, unknown) !== JSON.stringify(missing.details))
        wrong.push(`${name}, ${thing.name}: told from an unknown id by ${JSON.stringify(details)}`)
    }
  }
  return wrong
}
