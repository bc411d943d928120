import { beforeAll, describe, expect, test } from 'vitest'
import { testServer, type Visitor } from '../testing/server.ts'
import { urlLimit } from './limits.ts'

const server = testServer()
const office = server.visitor()
const script = server.visitor()
let bearer: { authorization: string }
beforeAll(async () => {
  await office.signIn()
  const { data } = await office.ask('mutation { createAccessToken(name: "portal", scopes: [READ_RECORDS, WRITE]) { token } }')
  bearer = { authorization: `Bearer ${data.createAccessToken.token}` }
})

const preflighted = { 'apollo-require-preflight': '1' }
const get = (who: Visitor, parts: Record<string, string>, headers: Record<string, string> = {}) =>
  who.send(`/graphql?${new URLSearchParams(parts)}`, { headers })

describe('a query by GET', () => {
  test('with a token is answered like a POST, and never cached', async () => {
    const query = 'query Found($search: String) { organizations(filter: { search: $search }) { total } } query Me { me { everywhere } }'
    const found = await get(script, { query, variables: '{"search":"nowhere"}', operationName: 'Found' }, bearer)
    expect([found.status, found.data]).toEqual([200, { organizations: { total: 0 } }])
    expect(found.headers.get('cache-control')).toBe('no-store')
    expect((await get(script, { query, operationName: 'Me' }, bearer)).data).toEqual({ me: { everywhere: true } })
  })

  test('with a token needs no other header', async () => {
    const query = '{ me { everywhere } }'
    for (const site of ['same-origin', 'none'])
      expect((await get(script, { query }, { ...bearer, 'sec-fetch-site': site })).data.me.everywhere).toBe(true)
  })

  test('with a session needs a header that requires a preflight request', async () => {
    const query = '{ me { everywhere } }'
    const bare = await get(office, { query }, { 'sec-fetch-site': 'none' })
    expect([bare.status, bare.code, bare.headers.get('cache-control')]).toEqual([400, 'BAD_REQUEST', 'no-store'])
    expect((await get(office, { query }, { ...preflighted, 'sec-fetch-site': 'same-origin' })).data.me.everywhere).toBe(true)
    expect((await get(office, { query }, preflighted)).data.me.everywhere).toBe(true)
  })

  test('from another site is refused with a session, and with a token unless the site is allowed', async () => {
    const from = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const sent: Record<string, string>[] = [{}, preflighted, bearer, { 'content-type': 'application/json' }]
    for (const headers of sent) {
      const { status, code, details, headers: answered } = await get(office, { query: '{ today }' }, { ...from, ...headers })
      expect([status, code, details]).toEqual([403, 'FORBIDDEN', { reason: 'CROSS_SITE' }])
      expect(answered.get('access-control-allow-origin')).toBeNull()
    }
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await get(office, { query: '{ today }' }, link)).code).toBe('FORBIDDEN')
  })

  test('with an unknown token is anonymous, whatever the cookie', async () => {
    expect((await get(office, { query: '{ me { everywhere } }' }, { authorization: 'Bearer unknown' })).data.me).toBeNull()
    expect((await get(office, { query: '{ me { everywhere } }' }, { authorization: 'Basic eDp5' })).data.me).toBeNull()
  })
})

test('refuses a mutation by GET and executes nothing', async () => {
  const query = 'mutation { createUnit(input: { name: "by GET", kind: SCHOOL }) { id } }'
  const headers = [bearer, { ...bearer, 'content-type': 'application/json' }]
  for (const sent of headers) {
    const { status, code, headers: answered } = await get(script, { query }, sent)
    expect([status, code, answered.get('allow'), answered.get('cache-control')]).toEqual([405, 'BAD_REQUEST', 'POST', 'no-store'])
  }
  expect((await office.ask('{ units(filter: { search: "by GET" }) { total } }')).data.units.total).toBe(0)
})

test('refuses other methods with the allowed ones', async () => {
  for (const method of ['HEAD', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await fetch(`${server.url()}/graphql?query=%7Btoday%7D`, { method, headers: bearer })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, POST'])
  }
})

test('refuses a URL or headers over the limit with a code', async () => {
  const sized = (size: number) => get(script, { query: `{today}#${'x'.repeat(size - '/graphql?query=%7Btoday%7D%23'.length)}` }, bearer)
  expect((await sized(urlLimit)).data.today).toMatch(/^\d{4}-/)
  const long = await sized(urlLimit + 1)
  expect([long.status, long.code, long.details]).toEqual([414, 'LIMIT_EXCEEDED', { limit: 'url', max: 8192 }])
  const longer = await sized(17_000)
  expect([longer.status, longer.code, longer.details]).toEqual([431, 'LIMIT_EXCEEDED', { limit: 'head', max: 16_384 }])
})

test('refuses a persisted query with the code that clients know', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' } }
  const answers = [
    await get(script, { extensions: JSON.stringify(extensions) }, bearer),
    await get(script, { query: '{__typename}', extensions: JSON.stringify(extensions) }, bearer),
    await script.raw(JSON.stringify({ extensions }), bearer),
  ]
  for (const { status, code, text } of answers) {
    expect([status, code]).toEqual([200, 'PERSISTED_QUERY_NOT_SUPPORTED'])
    expect(JSON.parse(text).errors[0].message).toBe('PersistedQueryNotSupported')
  }
})
