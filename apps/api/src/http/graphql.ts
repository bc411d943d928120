import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Context } from '../platform/context.ts'
import { formatError } from '../platform/graphql/errors.ts'
import { log, traceOf } from '../platform/log.ts'
import { noteOperation, noteRefusal, requestId } from '../platform/request-context.ts'
import { retryAfter } from './answer.ts'
import { closedSchema } from './closed-schema.ts'
import { limits } from './limits.ts'
import { tokenScope } from './token-scope.ts'

const mostErrors = 10

/** Headers that browsers send to another site only after a preflight request. A GET must bring one of them. */
const preflighted = ['x-apollo-operation-name', 'apollo-require-preflight', 'authorization']

/** Sets the HTTP status and Retry-After: 503 if the database is unavailable, 429 after too many attempts. Sends the first ten errors only. */
const plainErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return
        const { errors = [] } = response.body.singleResult
        if (errors.length > mostErrors) response.body.singleResult.errors = errors.slice(0, mostErrors)
        const code = ['UNAVAILABLE', 'TOO_MANY_ATTEMPTS'].find(one => errors.some(({ extensions }) => extensions?.code === one))
        if (!code) return
        response.http.status = code === 'UNAVAILABLE' ? 503 : 429
        const again = retryAfter(code, errors.find(({ extensions }) => extensions?.code === code)?.extensions?.details)
        if (again) response.http.headers.set('retry-after', again)
      },
    }
  },
}

/** For the log and the metrics: the kind of operation and the codes of its refusals. */
const noted: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation) noteOperation(operation.operation)
      },
      async willSendResponse({ response }) {
        const { errors = [] } = response.body.kind === 'single' ? response.body.singleResult : {}
        for (const code of new Set(errors.map(({ extensions }) => String(extensions?.code)))) noteRefusal(code)
      },
    }
  },
}

/** An exceeded limit keeps its own code. */
function limitOf(error: unknown): GraphQLFormattedError | null {
  const from = error instanceof GraphQLError ? error.originalError : null
  if (!(from instanceof GraphQLError) || from.message !== 'LIMIT_EXCEEDED') return null
  return { message: from.message, extensions: { code: 'LIMIT_EXCEEDED', details: from.extensions.details } }
}

export async function startApollo(schema: GraphQLSchema) {
  const format = formatError(error => log.error(traceOf(error), 'failed'), requestId)
  const apollo = new ApolloServer<Context>({
    schema,
    ...limits(),
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: { requestHeaders: preflighted },
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    plugins: [closedSchema, tokenScope, plainErrors, noted],
    formatError: (formatted, error) => limitOf(error) ?? format(formatted, error),
    logger: { debug() {}, info() {}, warn: () => log.warn('apollo'), error: () => log.error('apollo') },
  })
  await apollo.start()
  return apollo
}
