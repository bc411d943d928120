import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import pino, { type Logger } from 'pino'
import { QueryFailedError } from 'typeorm'

export type Log = Logger

/** One line of JSON per event, on the error stream; without bodies, names, parameters or addresses of people. */
export const makeLog = (level = process.env.PINGYI_LOG ?? 'warn'): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }))

const idShape = /^[\w-]{8,64}$/

/** Every request has an id, which its answer carries and its log line too. */
export const requestLog = (log: Log) => (request: Request, response: Response, next: NextFunction) => {
  const given = request.get('x-request-id') ?? ''
  const id = idShape.test(given) ? given : randomUUID()
  response.locals.log = log.child({ request: id })
  response.set('x-request-id', id)
  const path = request.path.split('/', 3).join('/')
  const began = process.hrtime.bigint()
  response.once('close', () => {
    const ms = Number((process.hrtime.bigint() - began) / 1_000_000n)
    const level = response.statusCode >= 500 ? 'error' : 'info'
    log[level]({ request: id, method: request.method, path, status: response.statusCode, ms }, 'request')
  })
  next()
}

export const logOf = (response: Response): Log => response.locals.log

/** A mistake of ours as it may be logged: where it happened and which statement, never with whose data. */
export function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { thrown: typeof error }
  const at = error.stack?.split('\n').filter(line => /^\s+at /.test(line))
  if (!(error instanceof QueryFailedError)) return { error: error.name, message: error.message, at }
  const { code, constraint, table } = error.driverError as { code?: string; constraint?: string; table?: string }
  return { error: error.name, code, constraint, table, statement: error.query.slice(0, 500), at }
}
