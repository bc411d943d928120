import type { Actor } from '@pingyi/domain'
import { graphql } from 'graphql'
import type { EntityManager } from 'typeorm'
import { makeContext } from '../platform/context.ts'
import { asRefusal } from '../platform/graphql/errors.ts'
import { demandDeclared, testSchema } from './declared-refusals.ts'

// biome-ignore lint/suspicious/noExplicitAny: what GraphQL answers is read freely in tests
type Json = any
export type Answer = { data: Json; code: string | undefined; details: Json; errors: readonly Error[] | undefined }

/** Runs a GraphQL operation as the actor. Returns the code and details of a refusal, and throws other errors. */
export async function ask(
  db: EntityManager,
  actor: Actor | null,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer> {
  const { data, errors } = await graphql({ schema: await testSchema(), source, variableValues, contextValue: makeContext(db, actor) })
  const original = errors?.[0]?.originalError ?? errors?.[0]
  const refusal = original ? asRefusal(original) : null
  if (original && !refusal && !/Access denied/.test(original.message)) throw original
  await demandDeclared(source, errors?.map(error => ({ path: error.path, code: asRefusal(error.originalError ?? error)?.code })) ?? [])
  return { data, code: refusal?.code, details: refusal?.details, errors }
}

/** An account with rights everywhere. */
export const office = (accountId: string): Actor => ({ accountId, personId: null, everywhere: true, posts: [], memberOf: [], scopes: null })
