import type { Browser, Page } from 'playwright-core'
import { enter, visitor } from './browser.ts'
import type { Screen } from './screens.ts'

type Size = { width: number; height: number }

/** Someone who goes through screens one after the other, without loading the console anew for each. */
export async function walker(browser: Browser, url: string, size: Size, { as, english }: { as: Screen['as']; english: boolean }) {
  const { context, page, complaints } = await visitor(browser, { width: 1440, height: 1000 })
  const isStill = stillness(page)
  page.setDefaultTimeout(30_000)
  if (as) await enter(page, url, { username: as, english })
  else {
    await page.goto(`${url}/login`)
    if (english) await page.getByRole('button', { name: 'EN', exact: true }).click()
  }
  await page.setViewportSize(size)
  const open = async ({ path }: Screen) => {
    complaints.length = 0
    const isConsole = (where: string) => !new URL(where, url).pathname.startsWith('/docs')
    if (as && isConsole(page.url()) && isConsole(path)) await page.evaluate(goTo, path)
    else await page.goto(`${url}${path}`)
    await isStill()
  }
  return { page, complaints, open, isStill, close: () => context.close() }
}

export type Walker = Awaited<ReturnType<typeof walker>>

/** Goes there as a link does, and answers when the console has had time to ask for what it needs. */
async function goTo(path: string) {
  window.history.pushState({ usr: null, key: String(Math.random()), idx: 0 }, '', path)
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
  for (let turn = 0; turn < 3; turn++) await new Promise(done => requestIdleCallback(done, { timeout: 400 }))
}

/** Answers a wait until the page has fetched what it wanted, shows no place holder and changes no more. */
function stillness(page: Page) {
  let open = 0
  let last = 0
  const turn = (by: number) => () => {
    open = Math.max(0, open + by)
    last = Date.now()
  }
  page.on('request', turn(1)).on('requestfinished', turn(-1)).on('requestfailed', turn(-1))
  return async (patience = 20_000) => {
    last = Date.now()
    const end = last + patience
    while (Date.now() < end) {
      await page.waitForTimeout(60)
      if (open > 0 || Date.now() - last < 120) continue
      if (await page.evaluate(standsStill)) return
    }
    throw new Error(`${page.url()} did not come to rest`)
  }
}

/** No place holder, no animation that ends, and the same document over two frames. */
async function standsStill() {
  const isReady = () =>
    !document.querySelector('[aria-busy=true], .MuiSkeleton-root, .RaLoadingIndicator-loader') &&
    !document
      .getAnimations()
      .some(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
  const looks = () => document.body.innerHTML.length
  if (!isReady()) return false
  const before = looks()
  await new Promise(done => setTimeout(done, 80))
  return isReady() && looks() === before
}
