import { afterEach, expect, test, vi } from 'vitest'
import { sendPatiently } from './send-patiently.ts'

afterEach(() => void vi.useRealTimers())

test('waits twice as long each time, and never more than half a minute', async () => {
  vi.useFakeTimers()
  const sentAt: number[] = []
  const send = async (): Promise<Response> => {
    sentAt.push(Date.now())
    throw new TypeError('fetch failed')
  }
  const answer = sendPatiently(send, 10).catch(error => error.message)
  await vi.runAllTimersAsync()
  expect(await answer).toBe('fetch failed')
  const pauses = sentAt.slice(1).map((at, i) => (at - sentAt[i]!) / 1000)
  expect(pauses).toEqual([0.5, 1, 2, 4, 8, 16, 30, 30, 30])
})
