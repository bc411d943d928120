import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { testPostgresAt } from '../../../infra/testing/postgres.mjs'
import { checkDatabaseSettings } from './boot.ts'
import { makeDatabase } from './database.ts'
import { type Settings, serve } from './main.ts'
import { locks } from './platform/database/locks.ts'
import { visitorOf } from './testing/server.ts'

const postgres = testPostgresAt(inject('postgres'))
const names: string[] = []
const lines: string[] = []
beforeEach(() => {
  lines.length = 0
  for (const level of ['log', 'warn'] as const) vi.spyOn(console, level).mockImplementation(line => void lines.push(String(line)))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})
afterAll(async () => {
  for (const name of names) await postgres.drop(name)
})

/** An empty database without a schema. */
async function emptyDatabase(): Promise<Pick<Settings, 'databaseUrl' | 'ownerUrl'>> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`
  names.push(name)
  await postgres.create(name)
  return { databaseUrl: postgres.appUrl(name), ownerUrl: postgres.ownerUrl(name) }
}

test('migrates an empty database and prints the password of the first office once', async () => {
  const database = await emptyDatabase()
  const first = await serve({ port: 0, ...database })
  const password = /office with the password (\S+)/.exec(lines.join('\n'))![1]!
  expect(password).toMatch(/^[0-9A-Z-]{29}$/)
  await first.close()
  lines.length = 0
  const second = await serve({ port: 0, ...database, adminPassword: 'is too late now' })
  expect(lines.join('\n')).not.toContain('password ')
  const visitor = visitorOf(() => second.url)
  expect((await visitor.signIn('office', 'is too late now')).code).toBe('WRONG_CREDENTIALS')
  expect((await visitor.signIn('office', password)).data.signIn.everywhere).toBe(true)
  const { data } = await visitor.ask('{ installation { empty version name { zh } } posts { total } }')
  expect(data).toMatchObject({ installation: { empty: true, name: { zh: '评议' } } })
  expect(data.posts.total).toBeGreaterThan(5)
  expect((await visitor.send('/readyz')).status).toBe(200)
  await second.close()
  await expect(fetch(`${second.url}/healthz`)).rejects.toThrow()
})

test('servers that start together create one first office', async () => {
  const database = await emptyDatabase()
  const servers = await Promise.all([1, 2, 3].map(() => serve({ port: 0, ...database, adminPassword: 'correct horse battery' })))
  for (const { url } of servers) expect((await visitorOf(() => url).signIn()).data.signIn.everywhere).toBe(true)
  const accounts = await visitorOf(() => servers[0]!.url).ask('{ accounts { total } }')
  expect(accounts.code).toBe('UNAUTHENTICATED')
  await Promise.all(servers.map(({ close }) => close()))
})

test('waits for a server that is migrating, longer than the lock timeout of statements', async () => {
  const database = await emptyDatabase()
  const migrating = new pg.Client({ connectionString: database.ownerUrl })
  await migrating.connect()
  await migrating.query('select pg_advisory_lock($1)', [locks.start])
  const starting = serve({ port: 0, ...database, adminPassword: 'correct horse battery' })
  await new Promise(done => setTimeout(done, 3_500))
  await migrating.end()
  const server = await starting
  expect((await visitorOf(() => server.url).send('/readyz')).status).toBe(200)
  await server.close()
})

test('uses a __Host- cookie over https, and warns over http', async () => {
  const database = await emptyDatabase()
  const plain = await serve({ port: 0, ...database, adminPassword: 'correct horse battery' })
  expect(lines.filter(line => line.includes('https'))).toHaveLength(1)
  await plain.close()
  lines.length = 0
  const origin = 'https://pingyi.example.org'
  const server = await serve({ port: 0, ...database, origin })
  expect(server.url).toBe(origin)
  expect(lines).toEqual([])
  await server.close()
})

test('refuses a database that may lose acknowledged writes, and warns of a role that owns it or is a superuser', async () => {
  const { databaseUrl, ownerUrl } = await emptyDatabase()
  await (await serve({ port: 0, databaseUrl, ownerUrl, adminPassword: 'correct horse battery' })).close()
  lines.length = 0
  const check = async (url: string) => {
    const db = await makeDatabase({ url }).initialize()
    return checkDatabaseSettings(db).finally(() => db.destroy())
  }
  await check(databaseUrl)
  expect(lines).toEqual([])
  await check(ownerUrl!)
  expect(lines.splice(0)).toEqual([expect.stringContaining('owner of the tables')])
  await check(postgres.superUrl(names.at(-1)!))
  expect(lines.splice(0)).toEqual([expect.stringContaining('superuser')])
  vi.stubEnv('NODE_ENV', 'production')
  await expect(check(databaseUrl)).rejects.toThrow('fsync off')
})

test('reports a port in use, and leaves nothing open', async () => {
  const database = await emptyDatabase()
  const server = await serve({ port: 0, ...database, adminPassword: 'correct horse battery' })
  await expect(serve({ port: Number(new URL(server.url).port), ...database })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await server.close()
})
