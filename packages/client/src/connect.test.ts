import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Refusals as OurRefusals } from '@pingyi/domain'
import { afterEach, expect, expectTypeOf, test } from 'vitest'
import {
  CyclesDocument,
  connect,
  NotReviewedDocument,
  type NotReviewedQuery,
  operation,
  type Refusals,
  Refused,
  StatisticsDocument,
} from './index.ts'

type Seen = { readonly path: string | undefined; readonly token: string | undefined; readonly query: string; readonly variables: never }
type Answer = { readonly status?: number; readonly headers?: Record<string, string>; readonly body: unknown }

let server: Server | undefined
afterEach(() => void server?.close())

/** A server that answers from a list, one request after the other, and keeps what it was asked. */
async function serverOf(...answers: Answer[]) {
  const seen: Seen[] = []
  server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const text = (await request.toArray()).join('')
    seen.push({ path: request.url, token: request.headers.authorization, ...JSON.parse(text) })
    const { status = 200, headers = {}, body } = answers.shift()!
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const cycles: Answer = { body: { data: { cycles: { total: 0, items: [] } } } }
const no = (code: string, details: unknown = {}, path?: string[]): Answer => ({
  body: { data: null, errors: [{ message: code, path, extensions: { code, details } }] },
})

test('asks the server’s one address with the token, and answers the data', async () => {
  const { url, seen } = await serverOf(cycles, cycles)
  expect(await connect({ url: `${url}/`, token: 'secret' }).ask(CyclesDocument)).toEqual({ cycles: { total: 0, items: [] } })
  await connect({ url, token: 'secret' }).ask(CyclesDocument, { filter: { kind: 'YEAR' } })
  expect(seen).toMatchObject([
    { path: '/graphql', token: 'Bearer secret' },
    { path: '/graphql', variables: { filter: { kind: 'YEAR' } } },
  ])
  expect(seen[0]!.query).toContain('query cycles')
})

test('throws a no with its code, details and path', async () => {
  const { url } = await serverOf(no('NOT_FOUND', { what: 'Cycle', id: '1' }, ['statistics']))
  const refused = await connect({ url, token: 'x' })
    .ask(StatisticsDocument, { cycleId: '1' })
    .catch(error => error)
  expect(refused).toBeInstanceOf(Refused)
  expect(refused).toMatchObject({ code: 'NOT_FOUND', details: { what: 'Cycle', id: '1' }, path: ['statistics'], status: 200 })
  expect(refused.message).toBe('NOT_FOUND at statistics {"what":"Cycle","id":"1"}')
})

test('what it says for a log is what was wrong with a query, and never the thing as it stands', async () => {
  const wrong = { message: 'Cannot query field "nope".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED', details: {} } }
  const { url } = await serverOf({ body: { errors: [wrong] } }, no('STALE', { what: 'Review', id: '1', present: { text: 'private' } }))
  const pingyi = connect({ url: `${url}/graphql`, token: 'x' })
  await expect(pingyi.ask(operation('{ nope }'))).rejects.toThrow('GRAPHQL_VALIDATION_FAILED Cannot query field "nope".')
  const stale = await pingyi.ask(operation<never>('mutation { x }')).catch(error => error)
  expect([stale.message, stale.details.present.text]).toEqual(['STALE {"what":"Review","id":"1"}', 'private'])
})

test('an answer that is no GraphQL is a no as well', async () => {
  const { url } = await serverOf({ status: 502, body: '<h1>Bad gateway</h1>' })
  const asked = connect({ url, token: 'x' }).ask(CyclesDocument)
  await expect(asked).rejects.toMatchObject({ code: 'NOT_GRAPHQL', details: { status: 502 } })
})

test('asks again while the server is busy or away, for as long as it says', async () => {
  const busy: Answer = { ...no('TOO_MANY_ATTEMPTS'), status: 429, headers: { 'retry-after': '0' } }
  const away: Answer = { ...no('UNAVAILABLE'), status: 503, headers: { 'retry-after': new Date().toUTCString() } }
  const { url, seen } = await serverOf(busy, away, cycles)
  await connect({ url, token: 'x' }).ask(CyclesDocument)
  expect(seen).toHaveLength(3)
})

test('without word of how long, it waits half a second at first', async () => {
  const { url } = await serverOf({ ...no('UNAVAILABLE'), status: 503 }, cycles)
  const begun = performance.now()
  await connect({ url, token: 'x' }).ask(CyclesDocument)
  expect(performance.now() - begun).toBeGreaterThan(490)
})

/** A fetch whose first connections fail as the platform’s do, before it goes through. */
function failing(...failures: ('refused' | 'cut off')[]): typeof fetch {
  return async (...asked) => {
    const failure = failures.shift()
    if (failure === 'refused') throw new TypeError('fetch failed')
    if (failure === 'cut off') return new Response(new ReadableStream({ pull: body => body.error(new TypeError('terminated')) }))
    return fetch(...asked)
  }
}

test('asks again when the network fails, before the answer or in the middle of it', async () => {
  const { url, seen } = await serverOf(cycles)
  const began = performance.now()
  expect(await connect({ url, token: 'x', fetch: failing('refused', 'cut off') }).ask(CyclesDocument)).toMatchObject({ cycles: {} })
  expect(seen).toHaveLength(1)
  expect(performance.now() - began).toBeGreaterThan(1_490)
})

test('throws what the network said after the last try, and at once for a write without a key', async () => {
  const { url, seen } = await serverOf(cycles)
  const ofTwo = connect({ url, token: 'x', tries: 2, fetch: failing('refused', 'refused') })
  await expect(ofTwo.ask(CyclesDocument)).rejects.toThrow('fetch failed')
  const write = operation<never, { idempotencyKey?: string }>('mutation write($idempotencyKey: String) { x }')
  await expect(connect({ url, token: 'x', fetch: failing('refused') }).ask(write)).rejects.toThrow('fetch failed')
  expect(seen).toHaveLength(0)
})

test('what its caller gave up is not asked again', async () => {
  const given = connect({ url: 'http://localhost', token: 'x', fetch: failing('refused', 'refused') })
  const asked = given.ask(CyclesDocument, {}, { signal: AbortSignal.abort(new Error('enough')) })
  await expect(asked).rejects.toThrow(/fetch failed|enough/)
})

test('gives up after so many tries, when told to wait for long, and when its caller gives up', async () => {
  const away: Answer = { ...no('UNAVAILABLE'), status: 503, headers: { 'retry-after': '0' } }
  const { url, seen } = await serverOf(away, away, { ...away, headers: { 'retry-after': '3600' } }, { ...away, headers: {} })
  await expect(connect({ url, token: 'x', tries: 2 }).ask(CyclesDocument)).rejects.toMatchObject({ code: 'UNAVAILABLE', status: 503 })
  await expect(connect({ url, token: 'x' }).ask(CyclesDocument)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  expect(seen).toHaveLength(3)
  const asked = connect({ url, token: 'x' }).ask(CyclesDocument, {}, { signal: AbortSignal.timeout(100) })
  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('writes again only under an idempotency key', async () => {
  const away: Answer = { ...no('UNAVAILABLE'), status: 503, headers: { 'retry-after': '0' } }
  const done: Answer = { body: { data: { x: 1 } } }
  const { url, seen } = await serverOf(away, away, done)
  const write = Object.assign('mutation write($idempotencyKey: String) { x }', {}) as never
  await expect(connect({ url, token: 'x' }).ask(write)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  expect(seen).toHaveLength(1)
  expect(await connect({ url, token: 'x' }).ask(write, { idempotencyKey: 'k' } as never)).toEqual({ x: 1 })
})

test('reads a list page by page, and asks for no page after the last', async () => {
  const page = (ids: string[]): Answer => ({ body: { data: { notReviewed: { total: 3, items: ids.map(id => ({ id })) } } } })
  const { url, seen } = await serverOf(page(['a', 'b']), page(['c']))
  const ids: string[] = []
  const pages = connect({ url, token: 'x' }).pages(NotReviewedDocument, { cycleId: '1' }, answer => answer.notReviewed, { size: 2 })
  for await (const { items, total } of pages) ids.push(...items.map(({ id }) => `${id}/${total}`))
  expect(ids).toEqual(['a/3', 'b/3', 'c/3'])
  expect(seen.map(({ variables }) => variables)).toEqual([1, 2].map(number => ({ cycleId: '1', page: { number, size: 2 } })))
})

test('is typed: answers, variables, and the details of a no as the domain has them', () => {
  const { ask } = connect({ url: 'http://localhost', token: 'x' })
  expectTypeOf(ask<NotReviewedQuery, { cycleId: string }>).returns.resolves.toEqualTypeOf<NotReviewedQuery>()
  // @ts-expect-error a cycle must be named
  const asked = () => ask(StatisticsDocument)
  expectTypeOf(asked).returns.toExtend<Promise<unknown>>()
  type Differing = { [Code in keyof OurRefusals]: OurRefusals[Code] extends Refusals[Code] ? never : Code }[keyof OurRefusals]
  expectTypeOf<Differing>().toEqualTypeOf<never>()
})
