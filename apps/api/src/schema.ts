import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { GraphQLDateTime } from 'graphql-scalars'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { describe } from './descriptions/describe.ts'
import { features } from './features.ts'
import type { Context } from './platform/context.ts'
import { boundAnswer } from './platform/graphql/bounds.ts'
import { checkInputs } from './platform/graphql/inputs.ts'
import { relationResolvers } from './platform/graphql/relations.ts'

const resolvers = features.flatMap(feature => feature.resolvers ?? [])

export const makeSchema = async (): Promise<GraphQLSchema> =>
  describe(
    await buildSchema({
      resolvers: [...resolvers, ...relationResolvers] as unknown as NonEmptyArray<() => void>,
      validate: false,
      scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
      globalMiddlewares: [checkInputs as never, boundAnswer as never],
      authChecker: ({ context }) => (context as Context).actor !== null,
    }),
  )
