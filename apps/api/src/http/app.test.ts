import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'

const consoleDir = mkdtempSync(join(tmpdir(), 'pingyi-console-'))
mkdirSync(join(consoleDir, 'assets'))
writeFileSync(join(consoleDir, 'index.html'), '<!doctype html><title>评议</title>')
writeFileSync(join(consoleDir, 'assets', 'index-abc123.js'), 'export {}')

const server = testServer({ consoleDir })
const office = server.visitor()
beforeAll(async () => {
  await office.signIn()
})
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('a request that writes', () => {
  const change = 'mutation { signOut }'
  const own = () => server.url()
  const table: [string, (from: string) => Record<string, string>, number][] = [
    ['from our own page', from => ({ origin: from, 'sec-fetch-site': 'same-origin' }), 200],
    ['from our own page in a browser without Sec-Fetch', from => ({ origin: from }), 200],
    ['typed by the user', () => ({ 'sec-fetch-site': 'none' }), 200],
    ['from no browser', () => ({}), 200],
    ['from another site', () => ({ origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }), 403],
    ['from another site, origin withheld', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['from a sister site', () => ({ origin: 'http://other.127.0.0.1', 'sec-fetch-site': 'same-site' }), 403],
    ['from another port', () => ({ origin: 'http://127.0.0.1:1' }), 403],
    ['from nowhere', () => ({ origin: 'null' }), 403],
    ['from another site in an old browser', () => ({ origin: 'https://elsewhere.example' }), 403],
    ['from another site with a token', () => ({ origin: 'https://elsewhere.example', authorization: 'Bearer x' }), 403],
  ]
  for (const [name, headers, status] of table)
    test(`${name} ${status === 200 ? 'is answered' : 'is refused'}`, async () => {
      const visitor = server.visitor()
      await visitor.signIn()
      expect((await visitor.ask(change, {}, headers(own()))).status).toBe(status)
      expect(visitor.cookie === '').toBe(status === 200)
    })

  test('is refused with a cookie, no origin and a content type that forms can send', async () => {
    for (const type of ['text/plain;charset=UTF-8', 'text/plain; application/json', 'multipart/form-data; boundary=x', ''])
      expect((await office.raw('{"query":"mutation { signOut }"}', { 'content-type': type })).status).toBeGreaterThanOrEqual(403)
    expect((await office.ask('{ me { everywhere } }')).data.me.everywhere).toBe(true)
  })
})

describe('the console', () => {
  test('serves its index for every page, revalidated each time', async () => {
    for (const path of ['/', '/reviews', '/imports', '/reviews/1/show']) {
      const { status, headers, text } = await office.send(path, { headers: html })
      expect([status, headers.get('cache-control'), text]).toEqual([200, 'no-cache', '<!doctype html><title>评议</title>'])
    }
  })
  test('caches assets named by their hash', async () => {
    const { status, headers } = await office.send('/assets/index-abc123.js')
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
  })
  test('refuses unknown assets, paths of programs and paths out of its folder', async () => {
    expect((await office.send('/assets/gone.js', { headers: html })).status).toBe(404)
    expect((await office.send('/api', { headers: { accept: 'application/json' } })).code).toBe('NOT_FOUND')
    for (const path of ['/assets/..%2f..%2fpackage.json', '/..%2f..%2fetc/passwd', '/%2e%2e/%2e%2e/etc/passwd']) {
      const { text } = await office.send(path)
      expect(text).not.toMatch(/root:|"name"/)
    }
  })
  test('sends security headers', async () => {
    const { headers } = await office.send('/', { headers: html })
    expect(headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self' 'unsafe-inline'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
  })
})

test('an internal error is answered without its details', async () => {
  await server.db.query("insert into accounts (username, status) values ('broken', 'ACTIVE')")
  const [{ id }] = await server.db.query(
    "insert into audit_events (kind, subject_type, subject_id, payload) values ('x', 'X', gen_random_uuid(), '{}') returning seq as id",
  )
  const { code, text, status } = await office.ask(`{ auditEvents(filter: { ids: ["${id}"] }) { items { changes } } }`)
  expect([status, code]).toEqual([200, 'INTERNAL_SERVER_ERROR'])
  expect(text).not.toMatch(/TypeError|undefined|payload|stack/)
})

test('closes a connection whose headers are too slow or too large', async () => {
  const { status } = await office.send('/healthz', { headers: { 'x-large': 'x'.repeat(20_000) } })
  expect(status).toBe(431)
})

test('health and readiness need no sign-in; a draining server is not ready', async () => {
  expect((await office.send('/healthz')).status).toBe(200)
  expect((await office.send('/readyz')).status).toBe(200)
  const slow = server.db.query('select pg_sleep(0.6)')
  const answer = new Promise<number>((resolve, reject) => {
    const body = JSON.stringify({ query: '{ today }' })
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const sent = request(`${server.url()}/graphql`, { method: 'POST', headers }, response => resolve(response.statusCode!)).on(
      'error',
      reject,
    )
    sent.write(body.slice(0, 5))
    setTimeout(() => sent.end(body.slice(5)), 300)
  })
  await new Promise(resolve => setTimeout(resolve, 50))
  const began = performance.now()
  await server.close()
  expect(await answer).toBe(200)
  expect(performance.now() - began).toBeLessThan(2000)
  await expect(fetch(`${server.url()}/healthz`)).rejects.toThrow()
  await slow
})
