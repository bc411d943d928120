import type { Obstacle } from '@pingyi/domain'
import { isRefusalCode } from '@pingyi/domain/internal'
import { HttpError } from 'ra-core'
import { session } from './session.ts'

export type Send = <T>(query: string, variables?: object, signal?: AbortSignal) => Promise<T>

type Problem = { at: string; code: string; limit?: number | string }
type Answer = { data?: unknown; errors?: { message: string; extensions?: { code?: string; details?: Details; requestId?: string } }[] }
export type Details = Record<string, unknown> & {
  problems?: Problem[]
  obstacles?: readonly Obstacle[]
  count?: number
  present?: Record<string, unknown>
  version?: number
}

/** The body of a refusal for react-admin: code, details and the form's problems by field. */
export type RefusalBody = {
  code: string
  details: Details
  /** The operator finds the fault in the log by it. */
  requestId?: string
  errors?: Record<string, string>
}

/** react-admin's format for a form error with arguments. It would take an object for nested fields. */
const sentence = (code: string, limit: unknown) => `@@react-admin@@${JSON.stringify({ message: `problems.${code}`, args: { limit } })}`

/** Problems from where the input begins: the server tells those of its limits from the arguments on. */
const withinInput = ({ problems, ...rest }: Details): Details => ({
  ...rest,
  ...(problems && { problems: problems.map(({ at, ...problem }) => ({ at: at.replace(/^input\./, ''), ...problem })) }),
})

const byField = (problems: Problem[] = []) => Object.fromEntries(problems.map(({ at, code, limit }) => [at, sentence(code, limit)]))

/** A refusal as an error whose message is the key of its sentence, and the number of a fault; a code without one is a bug, ours or the server's. */
export function refusalError(given: string, told: Details = {}, requestId?: string): HttpError {
  const details = withinInput(told)
  const code = isRefusalCode(given) ? given : 'INTERNAL_SERVER_ERROR'
  const body: RefusalBody = {
    code,
    details,
    ...(requestId && { requestId }),
    ...(code === 'INVALID' && { errors: byField(details.problems) }),
  }
  return new HttpError(
    requestId ? `refusals.${code} ${requestId}` : `refusals.${code}`,
    code === 'UNAUTHENTICATED' ? 401 : code === 'FORBIDDEN' ? 403 : code === 'NOT_FOUND' ? 404 : 422,
    body,
  )
}

/** Codes for refusals of a proxy, which has only a status. */
const onTheWay: Readonly<Record<number, string>> = { 403: 'FORBIDDEN', 413: 'LIMIT_EXCEEDED', 429: 'TOO_MANY_ATTEMPTS' }

/** The seconds to wait before a retry, if the response has a Retry-After header. */
function waitOf({ headers }: Response): Details {
  const seconds = Number(headers.get('retry-after'))
  return seconds > 0 ? { retryAfterSeconds: Math.ceil(seconds) } : {}
}

async function post(query: string, variables: object, signal?: AbortSignal): Promise<Answer & { wait: Details }> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new HttpError('refusals.UNAVAILABLE', 503, { code: 'UNAVAILABLE', details: {} })
  })
  const wait = waitOf(response)
  const answer = (await response.json().catch(() => null)) as Answer | null
  if (!answer?.data && !answer?.errors) throw refusalError(onTheWay[response.status] ?? 'UNAVAILABLE', wait)
  return { ...answer, wait }
}

/** Sends an operation to the API. When the session has ended, it waits for a new sign-in and sends again. */
export const send: Send = async (query, variables = {}, signal) => {
  const { data, errors, wait } = await post(query, variables, signal)
  const refused = errors?.[0]?.extensions
  const code = errors?.[0] && (refused?.code ?? 'INTERNAL_SERVER_ERROR')
  if (code === 'UNAUTHENTICATED' && (await session.renewed())) return send(query, variables, signal)
  if (code) throw refusalError(code, { ...wait, ...refused?.details }, refused?.requestId)
  return data as never
}
