import type { ApolloServerPlugin } from '@apollo/server'
import { Refusal } from '@pingyi/domain'
import { GraphQLError, OperationTypeNode } from 'graphql'
import type { Context } from '../platform/context.ts'

/** Checked before any rule about the record: a token for reading cannot write. */
export const tokenScope: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue: { actor } }) {
        if (operation?.operation !== OperationTypeNode.MUTATION || !actor?.scopes || actor.scopes.includes('WRITE')) return
        const refusal = new Refusal('FORBIDDEN', { scopes: ['WRITE'] })
        throw new GraphQLError('FORBIDDEN', { originalError: refusal, extensions: { code: 'FORBIDDEN', http: { status: 403 } } })
      },
    }
  },
}
