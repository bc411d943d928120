import type { Actor, RefusalCode } from '@pingyi/domain'
import { type GraphQLSchema, graphql } from 'graphql'
import type { EntityManager } from 'typeorm'
import { always } from '../descriptions/refusals.ts'
import { makeContext } from '../platform/context.ts'
import { asRefusal } from '../platform/graphql/errors.ts'
import { makeSchema } from '../schema.ts'

let schema: Promise<GraphQLSchema> | undefined

// biome-ignore lint/suspicious/noExplicitAny: what GraphQL answers is read freely in tests
type Json = any
export type Answer = { data: Json; code: string | undefined; details: Json; errors: readonly Error[] | undefined }

/** Does the description of the operation say that it may refuse so? An alias or a name of a fragment is passed over. */
function tells(schema: GraphQLSchema, name: string, code: RefusalCode): boolean {
  const fields = { ...schema.getQueryType()!.getFields(), ...schema.getMutationType()!.getFields() }
  const [, told = ''] = /Refuses: (.+)\.$/.exec(fields[name]?.description ?? '') ?? []
  return !fields[name] || always.includes(code) || told.split(', ').includes(code)
}

/** Asks the schema as this actor; a refusal answers its code and details, anything else that failed is thrown. */
export async function ask(
  db: EntityManager,
  actor: Actor | null,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer> {
  schema ??= makeSchema()
  const built = await schema
  const { data, errors } = await graphql({ schema: built, source, variableValues, contextValue: makeContext(db, actor) })
  const original = errors?.[0]?.originalError ?? errors?.[0]
  const refusal = original ? asRefusal(original) : null
  if (original && !refusal && !/Access denied/.test(original.message)) throw original
  if (refusal && !tells(built, String(errors?.[0]?.path?.[0]), refusal.code))
    throw new Error(`${errors?.[0]?.path?.[0]} refuses with ${refusal.code}, which its description does not tell`)
  return { data, code: refusal?.code, details: refusal?.details, errors }
}

/** The installation's own office. */
export const office = (accountId: string): Actor => ({ accountId, personId: null, everywhere: true, posts: [], memberOf: [], scopes: null })
