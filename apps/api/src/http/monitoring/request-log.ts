import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { log } from '../../platform/log.ts'
import { runInRequest } from '../../platform/request-context.ts'

const idShape = /^[\w-]{8,64}$/

/** An answered request: `kind` and `outcome` are from closed lists. */
export type Answered = { kind: string; outcome: string; refused: readonly string[]; seconds: number }

/** Every request has an id. Its answer and its log lines carry it. */
export const requestLog =
  (paths: readonly string[], answered: (what: Answered) => void = () => {}) =>
  (request: Request, response: Response, next: NextFunction) => {
    const given = request.get('x-request-id') ?? ''
    const id = idShape.test(given) ? given : randomUUID()
    response.set('x-request-id', id)
    const place = placeOf(paths, request.path)
    const began = performance.now()
    runInRequest(id, current => {
      const close = AsyncLocalStorage.bind(() => {
        const { statusCode: status } = response
        const ms = performance.now() - began
        const [refused] = current.refusals
        const entry = { method: request.method, place, operation: current.operation, status, refused, ms: Math.round(ms) }
        log[status >= 500 ? 'error' : 'info'](entry, 'request')
        const outcome = refused ?? (status < 400 ? 'OK' : `HTTP_${status}`)
        answered({ kind: current.operation ?? place, outcome, refused: current.refusals, seconds: ms / 1000 })
      })
      response.once('close', close)
      next()
    })
  }

/** The kind of the address, never its content. */
const placeOf = (paths: readonly string[], path: string) =>
  paths.find(one => path === one) ?? (path.startsWith('/assets/') ? '/assets' : 'page')
