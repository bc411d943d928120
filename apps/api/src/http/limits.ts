import { ApolloArmor } from '@escape.tech/graphql-armor'
import { GraphQLError, type ValidationContext } from 'graphql'

export const bodyLimit = 256 * 1024
/** The longest URL of a request. Proxies accept as much. */
export const urlLimit = 8192
/** The largest URL and headers together. */
export const headLimit = 16_384

const most = { tokens: 2000, depth: 10, aliases: 15, directives: 20, cost: 5000, selections: 2000, errors: 10 }

/** The limits as shown in the documentation, by the names used in refusals. */
export const requestLimits = {
  body: bodyLimit,
  url: urlLimit,
  head: headLimit,
  tokens: most.tokens,
  depth: most.depth,
  cost: most.cost,
  aliases: most.aliases,
  directives: most.directives,
  selections: most.selections,
}

const exceeded = (limit: string, max: number) => new GraphQLError('LIMIT_EXCEEDED', { extensions: { details: { limit, max } } })

/** A rule of GraphQL Armor that reports the exceeded limit instead of throwing. */
const rule = (limit: string, max: number) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(exceeded(limit, max))],
})

/** The cost limits of a request, checked before any resolver runs. Made for each server, because Armor keeps its options. */
export function limits() {
  const { validationRules } = new ApolloArmor({
    blockFieldSuggestion: { enabled: false },
    maxTokens: { enabled: false },
    costLimit: { maxCost: most.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.5, ...rule('cost', most.cost) },
    maxAliases: { n: most.aliases, ...rule('aliases', most.aliases) },
    maxDirectives: { n: most.directives, ...rule('directives', most.directives) },
    maxDepth: { n: most.depth, flattenFragments: true, ...rule('depth', most.depth) },
  }).protect()
  return {
    validationRules,
    parseOptions: { maxTokens: most.tokens },
    maxRecursiveSelections: most.selections,
    validationOptions: { maxErrors: most.errors },
    executionOptions: { maxCoercionErrors: most.errors },
  }
}
