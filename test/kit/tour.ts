import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser } from './browser.ts'
import { type Screen, screensOf } from './screens.ts'
import { type Pingyi, startPingyi } from './world.ts'

type Tour = { pingyi: Pingyi; browser: Browser; screens: Screen[] }

/** The sample bureau and a browser for a file of tests that visits the screens; there once its tests run. */
export function tourOfScreens(): Readonly<Tour> {
  const tour: Partial<Tour> = {}
  beforeAll(async () => {
    tour.pingyi = await startPingyi()
    tour.browser = await openBrowser()
    tour.screens = await screensOf(tour.pingyi.url)
  })
  afterAll(async () => {
    await tour.browser?.close()
    await tour.pingyi?.stop()
  })
  return tour as Tour
}
