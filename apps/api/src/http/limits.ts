import { ApolloArmor } from '@escape.tech/graphql-armor'
import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

export const bodyLimit = 256 * 1024
/** Of the address of a request; proxies take as much. */
export const urlLimit = 8192
/** Of the address and the headers together. */
export const headLimit = 16_384

const most = { tokens: 2000, depth: 10, aliases: 15, directives: 20, cost: 5000, selections: 2000, errors: 10 }

/** What the documentation tells of them, by the name that a refusal gives. */
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

/** A rule of Armor's that says which limit it was instead of throwing. */
const rule = (limit: string, max: number) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(exceeded(limit, max))],
})

/** Guessing and minting go one at a time: a request that holds a hundred of them would pass as one. */
const oncePerRequest = new Set(['signIn', 'acceptInvitation', 'changePassword', 'createAccessToken'])

function onceRule(context: ValidationContext): ASTVisitor {
  let seen = 0
  return {
    Field({ name }) {
      if (oncePerRequest.has(name.value) && ++seen === 2) context.reportError(exceeded(name.value, 1))
    },
  }
}

/** What a request may cost, decided before any resolver runs. Made for each server: Armor keeps its options. */
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
    validationRules: [...validationRules, onceRule],
    parseOptions: { maxTokens: most.tokens },
    maxRecursiveSelections: most.selections,
    validationOptions: { maxErrors: most.errors },
    executionOptions: { maxCoercionErrors: most.errors },
  }
}
