import type { Refusals as DomainRefusals } from './refusals.ts'

/** What the server says no with beyond the rules: to what is no request of Pingyi's. */
type OfTheRequest = {
  /** The query is not GraphQL. */
  GRAPHQL_PARSE_FAILED: unknown
  /** The query does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED: unknown
  /** The variables do not fit the query. */
  BAD_USER_INPUT: unknown
  BAD_REQUEST: { readonly reason?: string }
  /** What answered was not Pingyi: a proxy's page, say. */
  NOT_GRAPHQL: { readonly status: number }
}

/** What the server says no with, and what it tells beside it. Sentences for people: `/docs` of the server. */
export type Refusals = Omit<DomainRefusals, 'FORBIDDEN'> &
  OfTheRequest & {
    /** `action`: what may not be done; `scopes`: any of them would let a token do it (none: no token may), left out where its owner may not. */
    FORBIDDEN: DomainRefusals['FORBIDDEN'] & { readonly reason?: string }
  }

/** For logs: what belongs to the code, but not the thing itself as it stands now, which may be private. */
function told(details: unknown): string {
  const { present: _, ...rest } = (details ?? {}) as Record<string, unknown>
  return Object.keys(rest).length > 0 ? JSON.stringify(rest) : ''
}

/** The server said no. `message` says it for a log: the code, where it came from, and what belongs to it. Any other error is the network's, or a mistake. */
export class Refused extends Error {
  override readonly name = 'Refused'
  /** One of the codes, or one that a later server has added. */
  readonly code: keyof Refusals | (string & {})
  readonly details: unknown
  readonly status: number
  /** Which field of the answer it came from. */
  readonly path: readonly (string | number)[] | undefined

  constructor(code: string, details: unknown, status: number, path?: readonly (string | number)[], said?: string) {
    super([code, path && `at ${path.join('.')}`, said !== code && said, told(details)].filter(Boolean).join(' '))
    this.code = code
    this.details = details
    this.status = status
    this.path = path
  }

  /** `if (refused.is('NOT_FOUND')) refused.details.what`: the details typed by their code. */
  is<Code extends keyof Refusals>(code: Code): this is Refused & { readonly code: Code; readonly details: Refusals[Code] } {
    return this.code === code
  }
}
