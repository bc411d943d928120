import type { Response } from 'express'
import { noteRefusal, requestId } from '../platform/request-context.ts'

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  WRONG_CREDENTIALS: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  STALE: 409,
  CONFLICT: 409,
  KEY_REUSED: 409,
  LIMIT_EXCEEDED: 413,
  TOO_MANY_ATTEMPTS: 429,
  UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
}

const awaySeconds = 5

/** The `Retry-After` header in whole seconds, for throttled requests and an unavailable database. */
export function retryAfter(code: unknown, details: unknown): string | undefined {
  if (code === 'UNAVAILABLE') return String(awaySeconds)
  const seconds = code === 'TOO_MANY_ATTEMPTS' && (details as { retryAfterSeconds?: number }).retryAfterSeconds
  return seconds ? String(Math.ceil(seconds)) : undefined
}

/** A refusal outside GraphQL, in the same form. */
export function refuse(response: Response, code: string, details: object = {}, status = statuses[code] ?? 400) {
  if (response.headersSent) return void response.destroy()
  noteRefusal(code)
  response.removeHeader('content-disposition')
  const again = retryAfter(code, details)
  if (again) response.set('retry-after', again)
  response
    .status(status)
    .type('json')
    .json({
      errors: [{ message: code, extensions: { code, details, ...(code === 'INTERNAL_SERVER_ERROR' && { requestId: requestId() }) } }],
    })
}
