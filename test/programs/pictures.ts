// npm run screens [folder]: a picture of every screen in both languages at three widths, and what is wrong with each.
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { openBrowser } from '../kit/browser.ts'
import { barriersOf, faultsOf } from '../kit/looking.ts'
import { type Screen, screensOf } from '../kit/screens.ts'
import { type Walker, walker } from '../kit/walker.ts'
import { root, startPingyi } from '../kit/world.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]
const [given, only = ''] = process.argv.slice(2)
const folder = resolve(given ? (process.env.INIT_CWD ?? '.') : root, given ?? '.pingyi/screens')
const pingyi = await startPingyi()
const browser = await openBrowser()
const total = { pictures: 0, faulty: 0 }
try {
  const screens = (await screensOf(pingyi.url)).filter(({ name }) => name.includes(only))
  await Promise.all([walk(screens, false), walk(screens, true)])
} finally {
  await browser.close()
  await pingyi.stop()
}
console.log(`\n${total.pictures} pictures in ${folder}, ${total.faulty} with something wrong`)
process.exit(total.pictures > 0 && total.faulty === 0 ? 0 : 1)

/** All screens in one language, those of one visitor after those of another. */
async function walk(screens: readonly Screen[], english: boolean) {
  for (const as of [null, 'office', 'member'] as const) {
    const visitor = await walker(browser, pingyi.url, sizes[0]!, { as, english })
    for (const screen of screens) if (screen.as === as) await take(screen, visitor, english ? 'en' : 'zh')
    await visitor.close()
  }
}

async function take(screen: Screen, { page, complaints, open, isStill }: Walker, language: 'zh' | 'en') {
  await page.setViewportSize(sizes[0]!)
  await open(screen)
  for (const { width, height } of sizes) {
    await page.setViewportSize({ width, height })
    await isStill()
    const barriers = width === 1024 ? [] : await barriersOf(page, screen.part)
    await report(`${language}-${width}`, [...complaints, ...(await faultsOf(page)), ...barriers])
    if (language === 'en' || width !== 1440) continue
    await page.emulateMedia({ colorScheme: 'dark' })
    await isStill()
    await report(`${language}-${width}-dark`, await barriersOf(page, screen.part))
    await page.emulateMedia({ colorScheme: 'light' })
  }

  async function report(kind: string, faults: readonly string[]) {
    const place = join(folder, kind)
    await mkdir(place, { recursive: true })
    await page.screenshot({ path: join(place, `${screen.name}.png`), fullPage: true })
    total.pictures += 1
    if (faults.length > 0) total.faulty += 1
    console.log([`${faults.length > 0 ? '✗' : '✓'} ${screen.name} ${kind}`, ...new Set(faults)].join('\n    '))
  }
}
