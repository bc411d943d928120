import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { testServer } from '../../testing/server.ts'

const server = testServer()
const office = server.visitor()
beforeAll(async () => {
  await office.signIn()
})

const failures = async () => {
  const [{ n }] = await server.db.query("select count(*)::int as n from audit_events where kind = 'account.signInFailed'")
  return n
}

test('only a few of a thousand guesses are checked, and the owner can still sign in', async () => {
  const began = performance.now()
  const guesses = await Promise.all(Array.from({ length: 200 }, (_, i) => server.visitor().signIn('office', `guess ${i}`)))
  // Five are free. Each wait of 1 s, 2 s, 4 s … that ends while they run lets one more through.
  const allowed = 5 + Math.floor(Math.log2((performance.now() - began) / 1000 + 1))
  const codes = guesses.map(({ code }) => code)
  expect(new Set(codes)).toEqual(new Set(['WRONG_CREDENTIALS', 'TOO_MANY_ATTEMPTS']))
  expect(codes.filter(code => code === 'WRONG_CREDENTIALS').length).toBeLessThanOrEqual(allowed)
  expect(guesses.find(({ code }) => code === 'TOO_MANY_ATTEMPTS')?.details).toEqual({ retryAfterSeconds: 1 })
  expect(await failures()).toBeLessThanOrEqual(allowed)
  expect((await office.signIn()).code).toBeUndefined()
})

test('the wait doubles, also for unknown user names', async () => {
  const waits: number[] = []
  for (let i = 0; waits.length < 2; i++) {
    const { status, headers, code, details } = await server.visitor().signIn('nobody', `guess ${i}`)
    if (code !== 'TOO_MANY_ATTEMPTS') continue
    expect([status, headers.get('retry-after')]).toEqual([429, String(details.retryAfterSeconds)])
    waits.push(details.retryAfterSeconds)
    await wait(details.retryAfterSeconds * 1000)
  }
  expect(waits).toEqual([1, 2])
})

test('an unknown user name takes as long as a wrong password', async () => {
  const took = async (name: string) => {
    const began = performance.now()
    expect((await server.visitor().signIn(name, 'wrong')).code).toBe('WRONG_CREDENTIALS')
    return performance.now() - began
  }
  await server.db.query("insert into accounts (username, status) values ('known', 'ACTIVE')")
  const [known, unknown] = [await took('known'), await took('unknown')]
  expect(Math.min(known, unknown)).toBeGreaterThan(100)
})

test('an address may fail 30 times a minute, whatever the user names', async () => {
  const visitor = server.visitor()
  const codes = await Promise.all(Array.from({ length: 40 }, async (_, i) => (await visitor.signIn(`name-${i}`, 'wrong')).code))
  expect(codes.filter(code => code === 'WRONG_CREDENTIALS').length).toBeLessThanOrEqual(31)
  expect(codes).toContain('TOO_MANY_ATTEMPTS')
})

test('other requests are answered while many people sign in', async () => {
  const visitor = server.visitor()
  await visitor.ask('{ today }')
  const signing = Array.from({ length: 30 }, (_, i) => server.visitor().signIn(`crowd-${i}`, 'wrong'))
  const slow: number[] = []
  for (let i = 0; i < 10; i++) {
    const began = performance.now()
    await visitor.ask('{ today }')
    slow.push(performance.now() - began)
  }
  await Promise.all(signing)
  expect(slow.sort((a, b) => a - b)[Math.floor(slow.length / 2)]).toBeLessThan(300)
})
