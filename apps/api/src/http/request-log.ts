import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { log } from '../platform/log.ts'
import { underRequest } from '../platform/request-id.ts'

const idShape = /^[\w-]{8,64}$/

export type Answered = { place: string; method: string; status: number; seconds: number }

/** Every request has an id, which its answer carries and every line of the log that it causes. */
export const requestLog =
  (paths: readonly string[], answered: (what: Answered) => void = () => {}) =>
  (request: Request, response: Response, next: NextFunction) => {
    const given = request.get('x-request-id') ?? ''
    const id = idShape.test(given) ? given : randomUUID()
    response.set('x-request-id', id)
    const place = placeOf(paths, request.path)
    const began = performance.now()
    underRequest(id, () => {
      const close = AsyncLocalStorage.bind(() => {
        const { statusCode: status } = response
        const ms = performance.now() - began
        log[status >= 500 ? 'error' : 'info']({ method: request.method, place, status, ms: Math.round(ms) }, 'request')
        answered({ place, method: request.method, status, seconds: ms / 1000 })
      })
      response.once('close', close)
      next()
    })
  }

/** The kind of address, never what somebody typed into it. */
const placeOf = (paths: readonly string[], path: string) =>
  paths.find(one => path === one) ?? (path.startsWith('/assets/') ? '/assets' : 'page')
