// npm run bench: how fast the built system answers on this machine, with a warm server and the sample bureau.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { enter, openBrowser, visitor } from '../kit/browser.ts'
import { type Ask, root, signIn, startPingyi } from '../kit/world.ts'

const statistics = `query($cycle: ID!) { statistics(cycleId: $cycle) {
  organizations { due reviewed ratio { percent } } members { due reviewed ratio { percent } }
  byRule { rule { code } reviewers reviews } opinions { total byStatus { status count } } measures { total }
  rectification { total due accepted rate { percent } late } children { items { organization { name } members { due reviewed } } } } }`
const ledger = `query($cycle: ID!) { ledger(filter: { cycleId: $cycle }, page: { size: 25 }) { total items { id } } }`

const runs = 5
const pingyi = await startPingyi()
const browser = await openBrowser()
try {
  const { ask } = await signIn(pingyi.url)
  const cycle: string = (await ask('{ cycles(sort: { field: STARTS_ON, order: ASC }) { items { id } } }')).data.cycles.items[0].id
  const rows = [
    ['landing page interactive, nothing in the browser', ...(await timesOf(() => landing(browser, false)))],
    ['landing page interactive, files in the browser', ...(await timesOf(() => landing(browser, true)))],
    ['statistics of a bureau', ...(await timesOf(() => asked(ask, statistics, { cycle })))],
    ['a page of the ledger, 25 rows', ...(await timesOf(() => asked(ask, ledger, { cycle })))],
  ] as const
  console.log(`\n| what, ${runs} runs | median ms | worst ms |\n|---|---:|---:|`)
  for (const [what, median, worst] of rows) console.log(`| ${what} | ${median.toFixed(0)} | ${worst.toFixed(0)} |`)
  console.log(`\nfirst load of the console: ${await firstLoad()} kB gzip`)
} finally {
  await browser.close()
  await pingyi.stop()
}

/** From the start of the navigation until figures, waiting list and charts stand there and a click opens the list behind a figure. */
async function landing(browser: Browser, isWarm: boolean): Promise<number> {
  const { context, page } = await visitor(browser)
  await enter(page, pingyi.url)
  if (!isWarm) await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
  await page.goto('about:blank')
  await page.goto(`${pingyi.url}/`, { waitUntil: 'commit' })
  const figure = page.getByRole('link', { name: /\d+\/\d+/ }).first()
  await figure.waitFor()
  await page.getByRole('heading', { name: '待我处理' }).waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .MuiSkeleton-root'))
  await figure.click({ trial: true })
  const taken = await page.evaluate(() => performance.now())
  await figure.click()
  await page.waitForURL(url => url.pathname !== '/')
  await context.close()
  return taken
}

async function asked(ask: Ask, query: string, variables: object): Promise<number> {
  const began = performance.now()
  const { errors } = await ask(query, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return performance.now() - began
}

/** The median and the worst; the first time is not counted, so that the server is warm. */
async function timesOf(measure: () => Promise<number>): Promise<[number, number]> {
  await measure()
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await measure())
  times.sort((a, b) => a - b)
  return [times[times.length >> 1]!, times.at(-1)!]
}

/** What the console fetches before its pages. */
async function firstLoad(): Promise<string> {
  const dist = join(root, 'apps', 'console', 'dist')
  const html = await readFile(join(dist, 'index.html'), 'utf8')
  const names = [...new Set(html.match(/assets\/[^"]+\.(js|css)/g))]
  const sizes = await Promise.all(names.map(async name => gzipSync(await readFile(join(dist, name))).length))
  return (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(0)
}
