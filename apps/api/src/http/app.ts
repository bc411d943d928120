import type { ApolloServer } from '@apollo/server'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { DataSource } from 'typeorm'
import type { Context } from '../platform/context.ts'
import { asRefusal } from '../platform/graphql/errors.ts'
import { contextOf, type Route } from '../platform/http.ts'
import { log, traceOf } from '../platform/log.ts'
import { refuse } from './answer.ts'
import { authenticate, type Identify } from './authenticate.ts'
import { consoleFiles } from './console-files.ts'
import { sessionCookie } from './cookie.ts'
import type { CorsOrigins } from './cross-origin.ts'
import { graphqlRoute } from './graphql-route.ts'
import { bodyLimit } from './limits.ts'
import { health } from './monitoring/health.ts'
import { makeMetrics, metricsPage } from './monitoring/metrics.ts'
import { requestLog } from './monitoring/request-log.ts'
import { sameOrigin } from './same-origin.ts'
import { securityHeaders } from './security-headers.ts'

export type AppParts = {
  readonly db: DataSource
  readonly apollo: ApolloServer<Context>
  readonly identify: Identify
  readonly routes: readonly Route[]
  readonly origin?: string | undefined
  readonly corsOrigins?: CorsOrigins | undefined
  readonly home?: string | undefined
  readonly consoleDir?: string | undefined
  /** The token that shows the metrics. Without one, only this machine sees them. */
  readonly metricsToken?: string | undefined
  readonly isDraining: () => boolean
}

export function makeApp(parts: AppParts): Express {
  const { db, apollo, identify, routes, origin, corsOrigins = [], home, consoleDir, metricsToken, isDraining } = parts
  const metrics = makeMetrics(db)
  const secure = origin?.startsWith('https:') ?? false
  const cookie = sessionCookie(secure)
  const app = express()
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple').set('env', 'production')
  app.set('trust proxy', secure ? 'loopback, linklocal, uniquelocal' : 'loopback')
  app.locals.home = home
  app.use(requestLog(pathsOf(routes), metrics.answered), securityHeaders(secure))
  app.use(health(db, isDraining), metricsPage(metrics.text, metricsToken))
  app.use((_, response, next) => {
    if (isDraining()) response.set('connection', 'close')
    next()
  })
  const hasSession = (request: Request) => cookie.read(request) !== undefined
  const authenticated = authenticate(db, cookie, identify)
  app.use('/graphql', graphqlRoute({ apollo, origin, corsOrigins, hasSession, authenticated }))
  app.use(sameOrigin({ origin, hasSession, harmless: ['GET', 'HEAD', 'OPTIONS'] }), authenticated)
  for (const { method, path, handle } of routes)
    app[method](path, async (request, response) => handle(await contextOf(request, response), request, response))
  app.use(consoleFiles(consoleDir))
  app.use((_: Request, response: Response) => refuse(response, 'NOT_FOUND'))
  app.use(failed)
  return app
}

/** Kinds of address for the log and the metrics. */
const pathsOf = (routes: readonly Route[]) => ['/graphql', '/healthz', '/readyz', '/metrics', ...routes.map(({ path }) => path)]

/** Handles errors outside GraphQL: unreadable bodies, refusals and bugs. */
function failed(error: unknown, _: Request, response: Response, __: NextFunction) {
  const refusal = asRefusal(error)
  if (refusal) return refuse(response, refusal.code, refusal.details)
  const { type, status } = error as { type?: string; status?: number }
  if (type === 'entity.too.large') return refuse(response, 'LIMIT_EXCEEDED', { limit: 'body', max: bodyLimit })
  if (status !== undefined && status < 500) return refuse(response, 'BAD_REQUEST', { reason: type ?? 'BODY' }, status)
  log.error(traceOf(error), 'failed')
  refuse(response, 'INTERNAL_SERVER_ERROR')
}
