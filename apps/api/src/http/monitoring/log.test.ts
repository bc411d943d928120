import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runInBackground } from '../../imports/steps/queue.ts'
import { alsoLogTo, log, traceOf } from '../../platform/log.ts'
import { runInRequest } from '../../platform/request-context.ts'
import { testServer } from '../../testing/server.ts'
import { logToFiles } from './log-files.ts'

const server = testServer()
const office = server.visitor()
let lines: string[] = []
const leave = alsoLogTo({ write: line => void lines.push(line) })
afterAll(() => leave())
beforeAll(async () => {
  await office.signIn()
})

const personal = /zhangsan|张三丰|10\.0\./
const settled = () => new Promise(done => setTimeout(done, 50))

test('logs the kind, outcome and id of a request, but no text of it', async () => {
  lines = []
  const headers = { 'x-request-id': 'asked-by-a-client-1' }
  const search = 'query q($s: String) { people(filter: { search: $s }) { total } }'
  const { headers: answered } = await office.ask(search, { s: '张三丰 zhangsan' }, headers)
  expect(answered.get('x-request-id')).toBe('asked-by-a-client-1')
  expect((await office.ask(search, { s: 17, zhangsan: '张三丰' })).status).toBe(400)
  expect((await office.ask('mutation { signIn(username: "zhangsan", password: "张三丰") { everywhere } }')).code).toBe('WRONG_CREDENTIALS')
  expect((await office.ask('{ zhangsan }')).status).toBe(400)
  await office.send('/people/张三丰/show?search=zhangsan')
  await office.send('/graphql', { method: 'POST', body: '{"query": 张三丰 zhangsan', headers: { 'content-type': 'application/json' } })
  await settled()
  expect(lines.join('')).not.toMatch(personal)
  const all = lines.map(line => JSON.parse(line))
  expect(all[0]).toMatchObject({ request: 'asked-by-a-client-1', method: 'POST', place: '/graphql', status: 200, msg: 'request' })
  expect(all.map(({ place }) => place)).toContain('page')
  expect(new Set(all.map(({ request }) => request)).size).toBe(6)
})

test('a client that disconnects early is not logged as an error', async () => {
  lines = []
  const leaving = Array.from({ length: 60 }, async (_, turn) => {
    const signal = AbortSignal.timeout(turn % 20)
    await office.send('/graphql', {
      method: 'POST',
      body: '{"query":"{ today }"}',
      headers: { 'content-type': 'application/json' },
      signal,
    })
  })
  await Promise.allSettled(leaving)
  await settled()
  expect(lines.map(line => JSON.parse(line)).filter(({ level }) => level >= 50)).toEqual([])
})

test('logs an internal error with the id in its answer, without data', async () => {
  const [{ id }] = await server.db.query(
    `insert into audit_events (kind, subject_type, subject_id, payload) values ('x', '张三丰', gen_random_uuid(), '{"zhangsan": "张三丰"}') returning seq as id`,
  )
  lines = []
  const { text } = await office.ask('query q($ids: [ID!]) { auditEvents(filter: { ids: $ids }) { items { changes } } }', { ids: [id] })
  const [error] = JSON.parse(text).errors
  expect(error.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.stringMatching(/^[\w-]{36}$/) })
  await settled()
  expect(lines.join('')).not.toMatch(personal)
  const fault = lines.map(line => JSON.parse(line)).find(({ msg }) => msg === 'failed')
  expect(fault).toMatchObject({ level: 50, request: error.extensions.requestId, error: 'TypeError' })
  expect(fault.at.join()).toContain('audit')
})

test('logs errors of background work with the request that started it', async () => {
  lines = []
  runInRequest('the-one-that-began', () => runInBackground(() => Promise.reject(new Error('张三丰 zhangsan'))))
  await settled()
  expect(lines.join('')).not.toMatch(personal)
  expect(JSON.parse(lines[0]!)).toMatchObject({ request: 'the-one-that-began', error: 'Error', msg: 'failed' })
})

test('logs the type, code and place of an error, without quoted values', async () => {
  const thrown = Object.assign(new Error('zhangsan\n    at 张三丰'), { code: 'ENOENT' })
  const trace = traceOf(thrown)
  expect(trace).toMatchObject({ error: 'Error', code: 'ENOENT' })
  expect(trace.at!.length).toBeGreaterThan(1)
  expect(JSON.stringify(trace)).not.toMatch(personal)
  expect(traceOf(new TypeError("Cannot read properties of undefined (reading '张三丰')"))).toMatchObject({
    message: 'Cannot read properties of undefined (reading …)',
  })
  const failed = await server.db.query('select $1::uuid', ['zhangsan']).catch(traceOf)
  expect(failed).toMatchObject({ error: 'QueryFailedError', code: '22P02', statement: 'select $1::uuid' })
  expect(JSON.stringify(failed)).not.toMatch(personal)
  expect(traceOf('张三丰')).toEqual({ thrown: 'string' })
})

test('keeps the newest thirty log files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pingyi-logs-'))
  for (let day = 1; day <= 31; day++) writeFileSync(join(folder, `pingyi.2025-01-${String(day).padStart(2, '0')}.1.log`), '')
  writeFileSync(join(folder, 'kept by somebody.txt'), '')
  const end = await logToFiles(folder)
  log.info({ place: '/graphql' }, 'request')
  await settled()
  await end()
  const files = readdirSync(folder).sort()
  expect(files).not.toContain('pingyi.2025-01-01.1.log')
  expect(files).toContain('pingyi.2025-01-02.1.log')
  expect(files).toContain('kept by somebody.txt')
  const newest = files.find(file => /^pingyi\./.test(file) && !file.startsWith('pingyi.2025'))!
  expect(readFileSync(join(folder, newest), 'utf8')).toContain('"place":"/graphql"')
})
