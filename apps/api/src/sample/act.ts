import type { Actor } from '@pingyi/domain'
import { type GraphQLSchema, graphql } from 'graphql'
import type { EntityManager } from 'typeorm'
import { makeContext } from '../platform/context.ts'

type Answer = { id: string; version: number; [field: string]: unknown }
/** Runs one mutation as the actor, like the console. */
export type Act = (actor: Actor, mutation: string, args: Record<string, unknown>, fields?: string) => Promise<Answer>

export const actIn =
  (db: EntityManager, schema: GraphQLSchema): Act =>
  async (actor, mutation, args, fields = 'id version') => {
    const known = schema.getMutationType()?.getFields()[mutation]?.args ?? []
    const given = known.filter(({ name }) => args[name] !== undefined)
    const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
    const source = `mutation(${declared}) { answer: ${mutation}(${passed}) { ${fields} } }`
    const { data, errors } = await graphql({ schema, source, variableValues: args, contextValue: makeContext(db, actor) })
    const [error] = errors ?? []
    if (error) throw new Error(`the sample’s ${mutation} failed: ${error.message}`, { cause: error.originalError ?? error })
    return data?.answer as Answer
  }
