import type { HttpError } from 'ra-core'
import { afterEach, expect, test, vi } from 'vitest'
import { send } from './send.ts'
import { session } from './session.ts'

const refused = (code: string) => ({ errors: [{ message: code, extensions: { code, details: {} } }] })
const answering = (...answers: object[]) => {
  const asked = vi.fn(async () => new Response(JSON.stringify(answers.shift())))
  vi.stubGlobal('fetch', asked)
  return asked
}
afterEach(() => vi.unstubAllGlobals())

test('an ended session waits for a new sign-in, then asks the same again', async () => {
  const asked = answering(refused('UNAUTHENTICATED'), { data: { today: '2026-11-23' } })
  const leave = session.subscribe(() => session.isAsking() && session.settle(true))
  expect(await send('query today { today }')).toEqual({ today: '2026-11-23' })
  expect(asked).toHaveBeenCalledTimes(2)
  leave()
})

test('without a page to ask on, an ended session is refused', async () => {
  answering(refused('UNAUTHENTICATED'))
  await expect(send('query today { today }')).rejects.toMatchObject({ status: 401, message: 'refusals.UNAUTHENTICATED' })
})

test('problems of an input come to their fields', async () => {
  answering({ errors: [{ message: '', extensions: { code: 'INVALID', details: { problems: [{ at: 'input.name', code: 'TAKEN' }] } } }] })
  const error = (await send('mutation m { m }').catch(error => error)) as HttpError
  expect(error.body.errors).toEqual({ name: '@@react-admin@@{"message":"problems.TAKEN","args":{}}' })
  expect(error.body.details.problems).toEqual([{ at: 'name', code: 'TAKEN' }])
})

test('a proxy that refuses in words of its own is understood by its status, with when to try again', async () => {
  const answers = [
    [413, 'LIMIT_EXCEEDED'],
    [429, 'TOO_MANY_ATTEMPTS'],
    [502, 'UNAVAILABLE'],
  ] as const
  for (const [status, code] of answers) {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status, headers: { 'retry-after': '7' } }))
    await expect(send('query today { today }')).rejects.toMatchObject({ body: { code, details: { retryAfterSeconds: 7 } } })
  }
})

test('a server that cannot be reached is a refusal of its own', async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')))
  await expect(send('query today { today }')).rejects.toMatchObject({ status: 503, message: 'refusals.UNAVAILABLE' })
})
