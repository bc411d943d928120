import 'reflect-metadata'
import { assertValidSchema, type GraphQLSchema } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { describe } from './descriptions/describe.ts'
import { features } from './features.ts'
import type { Context } from './platform/context.ts'
import { boundAnswer } from './platform/graphql/bounds.ts'
import { checkInputs } from './platform/graphql/inputs.ts'
import { relationResolvers } from './platform/graphql/relations.ts'

const resolvers = features.flatMap(feature => feature.resolvers ?? [])

/** The schema of all features. GraphQL's own validation replaces that of TypeGraphQL, which runs a full introspection query. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...resolvers, ...relationResolvers] as unknown as NonEmptyArray<() => void>,
    skipCheck: true,
    validate: false,
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    globalMiddlewares: [checkInputs as never, boundAnswer as never],
    authChecker: ({ context }) => (context as Context).actor !== null,
  })
  assertValidSchema(schema)
  return describe(schema)
}
