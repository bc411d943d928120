import type { ApolloServerPlugin } from '@apollo/server'
import { BREAK, type DocumentNode, GraphQLError, Kind, visit } from 'graphql'
import type { Context } from '../platform/context.ts'

function asksForSchema(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    [Kind.FIELD]({ name }) {
      found ||= name.value === '__schema' || name.value === '__type'
      return found ? BREAK : undefined
    },
  })
  return found
}

/** Introspection is allowed to signed-in users and tokens only. */
export const closedSchema: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, contextValue }) {
        if (contextValue.actor === null && asksForSchema(document))
          throw new GraphQLError('UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
      },
    }
  },
}
