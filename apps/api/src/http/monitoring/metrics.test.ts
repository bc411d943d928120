import { beforeAll, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'

const server = testServer()
const guarded = testServer({ metricsToken: 'a token of the operator' })
const office = server.visitor()
beforeAll(async () => {
  await office.signIn()
})

const page = (url: string, headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers })

async function countOf(name: string): Promise<number> {
  const text = await (await page(server.url())).text()
  const line = text.split('\n').find(one => one.startsWith(`${name} `))
  return line === undefined ? 0 : Number(line.slice(name.length + 1))
}

test('counts requests by kind and outcome, and refusals by code', async () => {
  const names = [
    'pingyi_requests_total{kind="query",outcome="OK"}',
    'pingyi_requests_total{kind="mutation",outcome="WRONG_CREDENTIALS"}',
    'pingyi_requests_total{kind="page",outcome="NOT_FOUND"}',
    'pingyi_refusals_total{code="WRONG_CREDENTIALS"}',
    'pingyi_request_duration_seconds_count{kind="query"}',
  ]
  const before = await Promise.all(names.map(countOf))
  await office.ask('{ today }')
  await server.visitor().ask('mutation { signIn(username: "zhangsan", password: "张三丰 its password") { everywhere } }')
  await office.send('/张三丰', { headers: { accept: 'application/json' } })
  await new Promise(done => setTimeout(done, 50))
  expect(await Promise.all(names.map(countOf))).toEqual(before.map(count => count + 1))
})

test('has the pool, event loop, audit log, imports and version, and no names', async () => {
  const answer = await page(server.url())
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const text = await answer.text()
  for (const shape of [
    /^pingyi_pool_connections [1-9]/m,
    /^pingyi_pool_in_use \d/m,
    /^pingyi_pool_waiting 0$/m,
    /^pingyi_newest_audit_event_age_seconds [\d.]+$/m,
    /^pingyi_imports_running 0$/m,
    /^pingyi_database_up 1$/m,
    /^pingyi_info\{version="\d+\.\d+\.\d+"\} 1$/m,
    /^nodejs_eventloop_lag_p99_seconds /m,
  ])
    expect(text).toMatch(shape)
  expect(text).not.toMatch(/zhangsan|张三丰|office/)
})

test('has the age of the newest audit event on the first request', async () => {
  const text = await (await page(guarded.url(), { authorization: 'Bearer a token of the operator' })).text()
  expect(text).toMatch(/^pingyi_newest_audit_event_age_seconds \d+\.\d+$/m)
})

test('is shown to this machine only, or with the token', async () => {
  expect((await page(server.url())).status).toBe(200)
  expect((await page(server.url(), { 'x-forwarded-for': '203.0.113.7' })).status).toBe(403)
  expect((await page(guarded.url())).status).toBe(401)
  expect((await page(guarded.url(), { authorization: 'Bearer another' })).status).toBe(401)
  const headers = { authorization: 'Bearer a token of the operator', 'x-forwarded-for': '203.0.113.7' }
  expect((await page(guarded.url(), headers)).status).toBe(200)
})
