import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DataSource } from 'typeorm'
import { identify } from './accounts/sessions/identify.ts'
import { features } from './features.ts'
import { makeApp } from './http/app.ts'
import type { CorsOrigins } from './http/cross-origin.ts'
import { startApollo } from './http/graphql.ts'
import { headLimit, requestLimits } from './http/limits.ts'
import { refuseUnreadable } from './http/unreadable.ts'
import { largestPage } from './platform/access/list.ts'
import { mostRows } from './platform/graphql/bounds.ts'
import { longestList, longestText } from './platform/graphql/inputs.ts'
import { mostMutations } from './platform/graphql/one-mutation.ts'
import { makeSchema } from './schema.ts'

/** The limits of the server, by the names used in refusals. */
const limits: Readonly<Record<string, number>> = Object.assign(
  { ...requestLimits, rows: mostRows, mutations: mostMutations, page: largestPage, text: longestText, list: longestList },
  ...features.map(feature => feature.limits),
)

export type ServerSettings = {
  readonly db: DataSource
  readonly port: number
  readonly origin?: string | undefined
  readonly corsOrigins?: CorsOrigins | undefined
  readonly home?: string | undefined
  readonly consoleDir?: string | undefined
  readonly metricsToken?: string | undefined
}

const slowest = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: headLimit }
const drainedWithin = 10_000

/** Starts to listen. `close` waits for accepted requests to finish. */
export async function listen({ db, port, ...rest }: ServerSettings): Promise<{ port: number; close: () => Promise<void> }> {
  const schema = await makeSchema()
  const apollo = await startApollo(schema)
  const about = { schema, limits, address: rest.origin ?? `http://localhost:${port}`, consoleDir: rest.consoleDir }
  let draining = false
  const app = makeApp({
    db,
    apollo,
    identify,
    routes: features.flatMap(({ routes = [], routesAbout }) => [...routes, ...(routesAbout?.(about) ?? [])]),
    ...rest,
    isDraining: () => draining,
  })
  const server = createServer(slowest, app).on('clientError', refuseUnreadable)
  server.listen(port)
  await once(server, 'listening')
  const close = async () => {
    if (draining) return
    draining = true
    await drain(server)
    await apollo.stop()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

async function drain(server: Server) {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), drainedWithin)
  await closed
  clearInterval(idle)
  clearTimeout(late)
}
