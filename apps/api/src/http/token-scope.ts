import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'
import type { Context } from '../platform/context.ts'

/** Before any rule about the thing itself: a token that may only read changes nothing. */
export const tokenScope: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue: { actor } }) {
        if (operation?.operation !== OperationTypeNode.MUTATION || !actor?.scopes || actor.scopes.includes('WRITE')) return
        throw new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN', details: { scope: 'WRITE' }, http: { status: 403 } } })
      },
    }
  },
}
