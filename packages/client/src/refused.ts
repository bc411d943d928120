/** What the server says no with, and what it tells beside it. Sentences for people: `/docs` of the server. */
export type Refusals = {
  UNAUTHENTICATED: unknown
  WRONG_CREDENTIALS: unknown
  TOO_MANY_ATTEMPTS: { readonly retryAfterSeconds: number }
  /** `action`: what may not be done; `scopes`: any of them would let a token do it (none: no token may), left out where its owner may not. */
  FORBIDDEN: { readonly action?: string; readonly scopes?: readonly string[]; readonly reason?: string }
  NOT_FOUND: { readonly what: string; readonly id: string }
  INVALID: { readonly problems: readonly { readonly at: string; readonly code: string; readonly limit?: number | string }[] }
  /** `present` is the thing as it stands now. */
  STALE: { readonly what: string; readonly id: string; readonly present: unknown }
  KEY_REUSED: { readonly key: string }
  CONFLICT: { readonly what: string; readonly at?: string }
  /** `rules`: those of a cycle’s authority that would leave, though a review or an assignment names them. */
  FROZEN: { readonly what: string; readonly id: string; readonly rules?: readonly string[] }
  MOVE_NOT_ALLOWED: { readonly state: string; readonly event: string; readonly allowed: readonly string[] }
  LIMIT_EXCEEDED: { readonly limit: string; readonly max?: number }
  PAGE_TOO_LARGE: { readonly max: number; readonly asked: number }
  UNAVAILABLE: unknown
  INTERNAL_SERVER_ERROR: unknown
  /** The query does not fit the schema, or its variables do not fit the query. */
  GRAPHQL_PARSE_FAILED: unknown
  GRAPHQL_VALIDATION_FAILED: unknown
  BAD_USER_INPUT: unknown
  BAD_REQUEST: { readonly reason?: string }
  /** What answered was not Pingyi: a proxy's page, say. */
  NOT_GRAPHQL: { readonly status: number }
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
