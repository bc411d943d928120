import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { tourOfScreens } from './kit/tour.ts'
import { type Walker, walker } from './kit/walker.ts'
import { root } from './kit/world.ts'

const tour = tourOfScreens()

/** The routes that the features of the console bring, read from their spelling. */
async function routesOfTheConsole(): Promise<string[]> {
  const source = join(root, 'apps', 'console', 'src')
  const indexes = (await readdir(source, { recursive: true })).filter(name => /^[^/]+\/index\.ts$/.test(name))
  const texts = await Promise.all(indexes.map(name => readFile(join(source, name), 'utf8')))
  const pages = { list: '', show: '/:id/show', create: '/create', edit: '/:id' }
  return texts.flatMap(text => [
    ...[...text.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!),
    ...text
      .split(/\bname: '/)
      .slice(1)
      .flatMap(resource => {
        const name = resource.slice(0, resource.indexOf("'"))
        return Object.entries(pages).flatMap(([page, end]) => (new RegExp(`\\b${page}: `).test(resource) ? [`/${name}${end}`] : []))
      }),
  ])
}

test('every route of the console is in a screen', async () => {
  const routes = await routesOfTheConsole()
  expect(routes.length).toBeGreaterThan(45)
  const shown = new Set(tour.screens.map(({ route }) => route))
  expect(routes.filter(route => !shown.has(route))).toEqual([])
})

describe('by keyboard alone', () => {
  let office: Walker
  beforeAll(async () => {
    office = await walker(tour.browser, tour.pingyi.url, { width: 1440, height: 900 }, { as: 'office', english: false })
  })
  const go = async (name: string): Promise<Page> => {
    await office.page.goto(`${tour.pingyi.url}${tour.screens.find(one => one.name === name)!.path}`)
    await office.isStill()
    return office.page
  }

  test.each([
    ['workbench', 'a[href^="/notReviewed"]'],
    ['cycles', 'a[href="/cycles/create"]'],
    ['notReviewed', 'a[href^="/reviews/create"]'],
    ['reviews', 'tbody tr'],
    ['occasions', 'a[href="/occasions/create"]'],
    ['opinions', 'tbody tr'],
    ['rectifications', 'tbody tr'],
    ['measures', 'tbody tr'],
    ['people', 'a[href="/people/create"]'],
    ['bodies', 'a[href="/bodies/create"]'],
    ['units', 'a[href="/units/create"]'],
    ['imports', 'main button'],
    ['people-create', 'button[type=submit]'],
    ['people-edit', 'button[type=submit]'],
    ['cycles-create', 'button[type=submit]'],
    ['occasions-create', 'button[type=submit]'],
    ['reviews-record', 'button.MuiButton-contained'],
    ['me', 'form button[type=submit]'],
  ])('the skip link and Tab lead to the main act of %s, and the focus is seen all the way', async (name, act) => {
    const page = await go(name)
    await page.evaluate(toTheTop)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('skip-nav-button')
    await page.keyboard.press('Enter')
    const unseen: string[] = []
    for (let pressed = 0; pressed < 60; pressed++) {
      await page.keyboard.press('Tab')
      const { isAct, isSeen, html } = await page.evaluate(look, act)
      if (!isSeen) unseen.push(html)
      if (isAct) return expect(unseen).toEqual([])
    }
    throw new Error(`Tab does not come to ${act}`)
  })

  test.each([
    ['the finder', 'workbench', async (page: Page) => page.getByRole('button', { name: '搜索' })],
    ['an act that asks', 'rectifications-open', async (page: Page) => page.locator('main button.MuiButton-root[type=button]').first()],
  ])('%s holds the focus, closes on Escape and gives the focus back', async (_, name, opener) => {
    const page = await go(name)
    const button = await opener(page)
    await button.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    for (let pressed = 0; pressed < 12; pressed++) {
      await page.keyboard.press('Tab')
      expect(await dialog.evaluate(element => element.contains(document.activeElement))).toBe(true)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true)
  })
})

/** Runs in the page: Tab begins at its top, wherever a form has put the focus. */
function toTheTop() {
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute('tabindex')
}

/** Runs in the page: whether the focus has come to the act, and whether one sees where it is. */
function look(act: string) {
  const element = document.activeElement!
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
  const isSeen = isOutlined || element.closest('.Mui-focused, .Mui-focusVisible') !== null
  return { isAct: element.matches(act), isSeen, html: element.outerHTML.slice(0, 160) }
}
