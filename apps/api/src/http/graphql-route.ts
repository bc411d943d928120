import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Context } from '../platform/context.ts'
import { contextOf } from '../platform/http.ts'
import { refuse } from './answer.ts'
import { type CorsOrigins, crossOrigin, isAdmitted } from './cross-origin.ts'
import { bodyLimit, urlLimit } from './limits.ts'
import { sameOrigin } from './same-origin.ts'

type Parts = {
  readonly apollo: ApolloServer<Context>
  readonly origin: string | undefined
  readonly corsOrigins: CorsOrigins
  readonly hasSession: (request: Request) => boolean
  readonly authenticated: RequestHandler
}

/** GraphQL over HTTP: queries by GET or POST, mutations by POST. */
export const graphqlRoute = ({ apollo, origin, corsOrigins, hasSession, authenticated }: Parts): Router =>
  Router().use(
    notStored,
    crossOrigin(corsOrigins),
    onlyGraphql,
    sameOrigin({ origin, hasSession, harmless: [], isAdmitted: request => isAdmitted(corsOrigins, request) }),
    authenticated,
    known,
    express.json({ limit: bodyLimit, type: 'application/json', inflate: false }),
    onlyWhole,
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }),
  )

function notStored(_: Request, response: Response, next: NextFunction) {
  response.set('cache-control', 'no-store')
  next()
}

function onlyGraphql(request: Request, response: Response, next: NextFunction) {
  const { method, path, originalUrl } = request
  if (path !== '/') return refuse(response, 'NOT_FOUND')
  if (originalUrl.length > urlLimit) return refuse(response, 'LIMIT_EXCEEDED', { limit: 'url', max: urlLimit }, 414)
  if (method === 'GET') return next()
  if (method !== 'POST') return refuse(response.set('allow', 'GET, POST'), 'BAD_REQUEST', { reason: 'METHOD' }, 405)
  if (!request.is('application/json')) return refuse(response, 'BAD_REQUEST', { reason: 'CONTENT_TYPE' }, 415)
  next()
}

/** Authenticates before the body is read, so that an unavailable database is reported at once. */
async function known(request: Request, response: Response, next: NextFunction) {
  await contextOf(request, response)
  next()
}

/** Drops a POST whose sender disconnected before its body was read. */
const onlyWhole = (request: Request, response: Response, next: NextFunction) =>
  request.method === 'POST' && request.body === undefined ? refuse(response, 'BAD_REQUEST', { reason: 'BODY' }) : next()
