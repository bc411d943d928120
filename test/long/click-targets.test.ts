import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../kit/browser.ts'
import { type Pingyi, startPingyi } from '../kit/world.ts'
import { acceptanceRows } from './clicks/acceptance.ts'
import { actRows } from './clicks/acts.ts'
import { type Bureau, openBureau } from './clicks/bureau.ts'
import { figureRows } from './clicks/figures.ts'
import { listRows } from './clicks/lists.ts'
import { planningRows } from './clicks/planning.ts'
import { reviewingRows } from './clicks/reviewing.ts'
import { rosterRows } from './clicks/roster.ts'

let pingyi: Pingyi
let browser: Browser
let bureau: Bureau
const counted: string[][] = []

beforeAll(async () => {
  pingyi = await startPingyi()
  browser = await openBrowser()
  bureau = await openBureau(pingyi.url, browser)
})
afterAll(async () => {
  await browser?.close()
  await pingyi?.stop()
  console.log([['row', 'workflow', 'target', 'clicks'], ...counted].map(cells => cells.join(' · ')).join('\n'))
})

test.each([...actRows, ...listRows, ...reviewingRows, ...acceptanceRows, ...planningRows, ...rosterRows, ...figureRows])(
  '$row $workflow: at most $target clicks',
  async ({ row, workflow, target, perform }) => {
    const { clicks } = await perform(bureau)
    counted.push([row, workflow, String(target), String(clicks)])
    expect(clicks).toBeLessThanOrEqual(target)
  },
)

test('nothing broke on the way', () => expect(bureau.complaints).toEqual([]))
