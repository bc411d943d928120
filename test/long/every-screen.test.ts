import { expect, test } from 'vitest'
import { barriersOf, faultsOf } from '../kit/looking.ts'
import { tourOfScreens } from '../kit/tour.ts'
import { walker } from '../kit/walker.ts'

const tour = tourOfScreens()

const phone = { width: 390, height: 844 }
const small = { width: 1024, height: 768 }
const desk = { width: 1440, height: 900 }

test.concurrent.each([
  ['Chinese', [phone, desk], false],
  ['English', [small, desk], true],
] as const)(
  'every screen in %s is whole, translated and without barriers',
  async (_, sizes, english) => {
    const found: string[] = []
    for (const as of [null, 'office', 'member'] as const) {
      const { page, complaints, open, isStill, close } = await walker(tour.browser, tour.pingyi.url, desk, { as, english })
      for (const screen of tour.screens.filter(one => one.as === as)) {
        await open(screen)
        for (const size of sizes) {
          await page.setViewportSize(size)
          await isStill()
          const faults = [...(await faultsOf(page)), ...(await barriersOf(page, screen.part)), ...complaints]
          found.push(...faults.map(fault => `${screen.name} at ${size.width}: ${fault}`))
        }
      }
      await close()
    }
    expect(found).toEqual([])
  },
  600_000,
)
