import { createHash, timingSafeEqual } from 'node:crypto'
import { type Request, Router } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { DataSource } from 'typeorm'
import { version } from '../../platform/version.ts'
import { refuse } from '../answer.ts'
import type { Answered } from './request-log.ts'

/** Metrics of the process: event loop, memory, processor. Collected once, even with several servers in it. */
let ofProcess: Registry | undefined
function processMetrics(): Registry {
  if (ofProcess) return ofProcess
  ofProcess = new Registry()
  collectDefaultMetrics({ register: ofProcess })
  return ofProcess
}

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Metrics of requests: kind and outcome, from closed lists. */
export function makeMetrics(db: DataSource) {
  const registers = [new Registry()]
  const all = [...registers, processMetrics()]
  const labels = ['kind', 'outcome'] as const
  const requests = new Counter({
    name: 'pingyi_requests_total',
    help: 'Requests by kind and by how they ended',
    labelNames: labels,
    registers,
  })
  const durations = new Histogram({
    name: 'pingyi_request_duration_seconds',
    help: 'How long requests took',
    labelNames: ['kind'] as const,
    buckets: seconds,
    registers,
  })
  const refusals = new Counter({ name: 'pingyi_refusals_total', help: 'Refusals by code', labelNames: ['code'] as const, registers })
  new Gauge({ name: 'pingyi_info', help: 'The version at work', labelNames: ['version'] as const, registers }).set({ version }, 1)
  watchPool(db, registers)
  const lookAtRecords = recordGauges(db, registers)
  const answered = ({ kind, outcome, refused, seconds }: Answered) => {
    requests.inc({ kind, outcome })
    durations.observe({ kind }, seconds)
    for (const code of refused) refusals.inc({ code })
  }
  const text = async () => {
    await lookAtRecords()
    return Registry.merge(all).metrics()
  }
  return { answered, text }
}

type Pool = { totalCount: number; idleCount: number; waitingCount: number }

function watchPool(db: DataSource, registers: Registry[]) {
  const pool = (db.driver as unknown as { master: Pool }).master
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value())
      },
    })
  gauge('pingyi_pool_connections', 'Connections to the database', () => pool.totalCount)
  gauge('pingyi_pool_in_use', 'Connections at work', () => pool.totalCount - pool.idleCount)
  gauge('pingyi_pool_waiting', 'Requests that wait for a connection', () => pool.waitingCount)
}

/** Metrics read from the database, shared by all servers. Returns a function that reads them. */
function recordGauges(db: DataSource, registers: Registry[]) {
  const up = new Gauge({ name: 'pingyi_database_up', help: 'Whether the database answers', registers })
  const age = new Gauge({ name: 'pingyi_newest_audit_event_age_seconds', help: 'Since the newest event of the audit log', registers })
  const imports = new Gauge({ name: 'pingyi_imports_running', help: 'Files being read or applied', registers })
  return async () => {
    const rows = await db.query(watched).catch(() => null)
    up.set(rows ? 1 : 0)
    age.set(rows?.[0].age ?? Number.NaN)
    imports.set(rows?.[0].imports ?? Number.NaN)
  }
}

const watched = `-- metrics
  select (select count(*) from imports where status in ('READING', 'APPLYING'))::int as imports,
    (select extract(epoch from clock_timestamp() - at)::float from audit_events order by seq desc limit 1) as age`

/** GET /metrics: with the token if one is set, otherwise only from this machine and not through a proxy. */
export const metricsPage = (text: () => Promise<string>, token: string | undefined): Router =>
  Router().get('/metrics', async (request, response) => {
    if (token ? !hasToken(request, token) : !isOfThisMachine(request)) return refuse(response, token ? 'UNAUTHENTICATED' : 'FORBIDDEN')
    response
      .set('cache-control', 'no-store')
      .type('text/plain; version=0.0.4')
      .send(await text())
  })

const digest = (text: string) => createHash('sha256').update(text).digest()

const hasToken = (request: Request, token: string) => timingSafeEqual(digest(request.get('authorization') ?? ''), digest(`Bearer ${token}`))

const isOfThisMachine = (request: Request) =>
  /^(::1|(::ffff:)?127\.[\d.]+)$/.test(request.socket.remoteAddress ?? '') &&
  ['x-forwarded-for', 'forwarded', 'x-real-ip'].every(header => request.get(header) === undefined)
