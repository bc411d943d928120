import type { NextFunction, Request, Response } from 'express'
import { hasBearer } from './authenticate.ts'

/** Sites whose pages may call the API with a token: `*` is any, an empty list none. */
export type CorsOrigins = '*' | readonly string[]

const methods = 'GET, POST'
const headers = [
  'authorization',
  'content-type',
  'x-request-id',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'apollographql-client-name',
  'apollographql-client-version',
].join(', ')
const exposed = 'retry-after, x-request-id'
const secondsKept = '600'

const isAllowed = (origins: CorsOrigins, request: Request) => {
  const from = request.get('origin')
  return from !== undefined && (origins === '*' || origins.includes(from))
}

/** True for a token sent by a page of an allowed site. Its cookie is ignored. */
export const isAdmitted = (origins: CorsOrigins, request: Request) => isAllowed(origins, request) && hasBearer(request)

/** Lets pages of allowed sites read the answers. Credentials are not allowed, so browsers send no cookie. */
export const crossOrigin = (origins: CorsOrigins) => (request: Request, response: Response, next: NextFunction) => {
  if (origins !== '*' && origins.length > 0) response.vary('origin')
  if (!isAllowed(origins, request)) return next()
  response.set({
    'access-control-allow-origin': origins === '*' ? '*' : request.get('origin'),
    'access-control-expose-headers': exposed,
  })
  const isPreflight = request.method === 'OPTIONS' && request.get('access-control-request-method') !== undefined
  if (!isPreflight) return next()
  response.set({
    'access-control-allow-methods': methods,
    'access-control-allow-headers': headers,
    'access-control-max-age': secondsKept,
  })
  response.status(204).end()
}
