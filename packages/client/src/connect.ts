import type { Document } from './document.ts'
import { Refused } from './refused.ts'
import { sendPatiently } from './send-patiently.ts'

/** How to reach a server. */
export type Settings = {
  /** The server's address, such as `https://pingyi.example`; with or without `/graphql` behind it. */
  readonly url: string
  /** An access token, made in the console or by `createAccessToken`. */
  readonly token: string
  /** How often a request is sent at most while the server is busy, away or out of reach; 4 unless told. */
  readonly tries?: number
  /** Another fetch, where the platform's own needs help: a proxy, a certificate. */
  readonly fetch?: typeof fetch
}

/** How one request is made: `signal` gives it up early. */
export type Options = { readonly signal?: AbortSignal }

type Page<Item> = { readonly items: readonly Item[]; readonly total: number }
type Given<Variables> = object extends Variables ? [variables?: Variables, options?: Options] : [variables: Variables, options?: Options]

/** Speaks with one server. */
export type Client = {
  /** Asks, and answers the data; a no is thrown as `Refused`. */
  ask<Answer, Variables>(document: Document<Answer, Variables>, ...given: Given<Variables>): Promise<Answer>
  /** The pages of a list, one after the other: `pages(NotReviewedDocument, { cycleId }, answer => answer.notReviewed)`. */
  pages<Answer, Variables extends { page?: unknown }, Item>(
    document: Document<Answer, Variables>,
    variables: Omit<Variables, 'page'>,
    listOf: (answer: Answer) => Page<Item>,
    options?: Options & { readonly size?: number },
  ): AsyncGenerator<Page<Item>, void>
}

type GraphQLError = { message: string; path?: (string | number)[]; extensions?: { code?: string; details?: unknown } }

const largestPage = 100

/** Speaks with one server as the owner of one token. */
export function connect({ url, token, tries = 4, fetch = globalThis.fetch }: Settings): Client {
  const address = `${url.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }

  async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<unknown> {
    const init = { method: 'POST', headers, body: JSON.stringify({ query, variables }), ...(signal && { signal }) }
    const { status, text } = await sendPatiently(() => fetch(address, init), mayRepeat(query, variables) ? tries : 1, signal)
    const { data, errors } = answerOf(status, text)
    const first = errors?.[0]
    if (first) {
      const { message, path, extensions } = first
      throw new Refused(extensions?.code ?? message, extensions?.details ?? {}, status, path, message)
    }
    return data
  }

  const ask: Client['ask'] = async (document, ...[variables, options]) =>
    (await send(document.toString(), variables, options?.signal)) as never

  const pages: Client['pages'] = async function* (document, variables, listOf, { size = largestPage, signal } = {}) {
    for (let number = 1; ; number++) {
      const page = listOf((await send(document.toString(), { ...variables, page: { number, size } }, signal)) as never)
      if (page.items.length > 0 || number === 1) yield page
      if (page.items.length === 0 || number * size >= page.total) return
    }
  }

  return { ask, pages }
}

/** What is asked may be asked again; what is written only under its idempotency key. */
const mayRepeat = (query: string, variables: unknown) =>
  !/^\s*mutation\b/m.test(query) || Boolean((variables as { idempotencyKey?: unknown } | undefined)?.idempotencyKey)

function answerOf(status: number, text: string): { data?: unknown; errors?: GraphQLError[] } {
  const answer = parsed(text) as { data?: unknown; errors?: GraphQLError[] } | null
  if (answer === null || typeof answer !== 'object' || !('data' in answer || 'errors' in answer))
    throw new Refused('NOT_GRAPHQL', { status }, status)
  return answer
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
