import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { watchOwnPauses } from './own-pauses.ts'

const work = (milliseconds: number) => {
  const { user, system } = process.threadCpuUsage()
  const spent = () => {
    const used = process.threadCpuUsage({ user, system })
    return (used.user + used.system) / 1000
  }
  while (spent() < milliseconds) Math.sqrt(2)
}

test('a turn that works for 150 ms is a pause of as much; one that waits is none', async () => {
  const working = watchOwnPauses()
  await wait(20)
  work(150)
  await wait(20)
  expect(working()).toBeGreaterThanOrEqual(140)
  const waiting = watchOwnPauses()
  await wait(150)
  expect(waiting()).toBeLessThan(100)
})
