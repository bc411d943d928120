import { unwrapResolverError } from '@apollo/server/errors'
import { Refusal } from '@pingyi/domain'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { QueryFailedError } from 'typeorm'
import { problemOfConstraint } from '../database/constraints.ts'

/** PostgreSQL’s codes for malformed values: an invalid date, a number out of range, a broken character. */
const malformed = new Set(['22P02', '22003', '22007', '22008', '22021', '22P05'])
/** Messages of node-pg, without a code, for a connection lost or not available in time. */
const connectionLost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/
const unavailable = new Set([
  '57P01',
  '57P02',
  '57P03',
  '55P03',
  '53300',
  '08006',
  '08001',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
])

export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const cause = error instanceof QueryFailedError ? error.driverError : error
  if (cause instanceof Error && connectionLost.test(cause.message)) return new Refusal('UNAVAILABLE', {})
  const { code, constraint } = cause as { code?: string; constraint?: string }
  if (!code) return null
  if (malformed.has(code)) return new Refusal('INVALID', { problems: [{ at: '', code: 'WRONG_FORMAT' }] })
  const problem = problemOfConstraint(constraint)
  if (problem) return new Refusal('INVALID', { problems: [problem] })
  if (code === '23505' || code === '23P01') return new Refusal('CONFLICT', { what: constraint ?? '' })
  return unavailable.has(code) ? new Refusal('UNAVAILABLE', {}) : null
}

/** Refusals keep their code and details, client errors their code. Everything else is logged and answered with the request number only. */
export const formatError =
  (log: (error: unknown) => void, requestId: () => string | undefined) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const refusal = asRefusal(original instanceof GraphQLError ? (original.originalError ?? original) : original)
    const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) }
    if (refusal) return { message: refusal.code, ...place, extensions: { code: refusal.code, details: refusal.details } }
    const code = formatted.extensions?.code
    if (original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR')
      return { message: code === 'UNAUTHENTICATED' ? code : formatted.message, ...place, extensions: { code, details: {} } }
    log(original)
    return {
      message: 'INTERNAL_SERVER_ERROR',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', details: {}, requestId: requestId() },
    }
  }
