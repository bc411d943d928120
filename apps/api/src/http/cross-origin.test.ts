import { beforeAll, describe, expect, test } from 'vitest'
import { testServer } from '../testing/server.ts'
import type { CorsOrigins } from './cross-origin.ts'

const portal = 'https://portal.example.org'
const elsewhere = 'https://elsewhere.example'
const query = JSON.stringify({ query: '{ me { everywhere } }' })
const json = { 'content-type': 'application/json' }

const settings: [string, CorsOrigins, string][] = [
  ['a list of sites', ['http://other.example', portal], portal],
  ['any site', '*', '*'],
]

describe.each(settings)('with %s allowed', (_, corsOrigins, echoed) => {
  const server = testServer({ corsOrigins })
  const office = server.visitor()
  let bearer: { authorization: string }
  beforeAll(async () => {
    await office.signIn()
    const { data } = await office.ask('mutation { createAccessToken(name: "x", scopes: [READ_RECORDS]) { token } }')
    bearer = { authorization: `Bearer ${data.createAccessToken.token}` }
  })
  const preflight = (origin: string, path = '/graphql') =>
    office.send(path, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
    })
  const from = (origin: string) => ({ origin, 'sec-fetch-site': 'cross-site' })

  test('answers a preflight request, without allowing credentials', async () => {
    const { status, headers, text } = await preflight(portal)
    expect([status, text]).toEqual([204, ''])
    expect(headers.get('access-control-allow-origin')).toBe(echoed)
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST')
    for (const name of ['authorization', 'content-type', 'x-request-id'])
      expect(headers.get('access-control-allow-headers')?.split(', ')).toContain(name)
    expect(headers.get('access-control-allow-credentials')).toBeNull()
    expect(headers.get('vary') === 'origin').toBe(corsOrigins !== '*')
  })

  test('answers a token by POST and GET, with a readable Retry-After', async () => {
    const asked = [
      await office.send('/graphql', { method: 'POST', body: query, headers: { ...json, ...bearer, ...from(portal) } }),
      await office.send('/graphql?query=%7Bme%7Beverywhere%7D%7D', { headers: { ...bearer, ...from(portal) } }),
    ]
    for (const { status, data, headers } of asked) {
      expect([status, data]).toEqual([200, { me: { everywhere: true } }])
      expect(headers.get('access-control-allow-origin')).toBe(echoed)
      expect(headers.get('access-control-expose-headers')).toBe('retry-after, x-request-id')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('refuses a session, and ignores it beside a token', async () => {
    expect(office.cookie).not.toBe('')
    for (const headers of [json, { ...json, 'apollo-require-preflight': '1' }, { ...json, authorization: 'Basic eDp5' }]) {
      const post = await office.send('/graphql', { method: 'POST', body: query, headers: { ...headers, ...from(portal) } })
      const get = await office.send('/graphql?query=%7Btoday%7D', { headers: { ...headers, ...from(portal) } })
      for (const { status, code, details } of [post, get])
        expect([status, code, details]).toEqual([403, 'FORBIDDEN', { reason: 'CROSS_SITE' }])
      expect(post.headers.get('access-control-allow-origin')).toBe(echoed)
    }
    const unknown = { ...json, ...from(portal), authorization: 'Bearer unknown' }
    expect((await office.send('/graphql', { method: 'POST', body: query, headers: unknown })).data.me).toBeNull()
  })

  test('lets the page read refusals', async () => {
    const headers = { ...bearer, ...from(portal) }
    const refused = [
      await office.send('/graphql', { method: 'POST', body: 'x', headers: { ...headers, 'content-type': 'text/plain' } }),
      await office.send('/graphql', { method: 'POST', body: '{"query":', headers: { ...headers, ...json } }),
      await office.send(`/graphql?query=${'x'.repeat(9000)}`, { headers }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([415, 400, 414])
    for (const { headers: answered } of refused) expect(answered.get('access-control-allow-origin')).toBe(echoed)
  })

  test('opens only GraphQL to other sites', async () => {
    for (const path of ['/imports', '/docs/reference', '/exports/ledger.xlsx', '/']) {
      const { headers } = await preflight(portal, path)
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
    const post = await office.send('/imports', { method: 'POST', body: '{}', headers: { ...json, ...bearer, ...from(portal) } })
    expect([post.status, post.code]).toEqual([403, 'FORBIDDEN'])
  })

  test('still answers the pages of the server itself', async () => {
    const { data } = await office.send('/graphql', { method: 'POST', body: query, headers: { ...json, ...from(server.url()) } })
    expect(data.me.everywhere).toBe(true)
  })

  if (corsOrigins !== '*')
    test('answers nothing to a site that is not allowed, even with a token', async () => {
      for (const origin of [elsewhere, 'null', `${portal}:8443`, 'http://portal.example.org', `${portal}.evil.example`]) {
        expect([(await preflight(origin)).status, (await preflight(origin)).headers.get('access-control-allow-origin')]).toEqual([
          405,
          null,
        ])
        for (const headers of [bearer, {}]) {
          const sent = { ...json, ...headers, ...from(origin) }
          const { status, headers: answered } = await office.send('/graphql', { method: 'POST', body: query, headers: sent })
          expect([status, answered.get('access-control-allow-origin')]).toEqual([403, null])
        }
      }
    })
})
