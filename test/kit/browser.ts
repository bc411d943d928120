import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { chromiumOptions } from '../../infra/machine/chromium.mjs'
import { password } from './world.ts'

export const openBrowser = (): Promise<Browser> => chromium.launch(chromiumOptions())

/** A new visitor, with what the console complained of while they were here. */
export async function visitor(
  browser: Browser,
  size = { width: 1440, height: 1000 },
): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', acceptDownloads: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  return { context, page, complaints }
}

/** Signs in at the console's own page; the language is switched where it is asked for. */
export async function enter(page: Page, url: string, { username = 'office', english = false } = {}) {
  await page.goto(url)
  await page.locator('input[name=username]').fill(username)
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await page.locator('input[name=password]').waitFor({ state: 'detached' })
  if (english) await page.getByRole('button', { name: 'EN', exact: true }).click()
}
