import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../kit/browser.ts'
import { type Walker, walker } from '../kit/walker.ts'
import { type Pingyi, root, startPingyi } from '../kit/world.ts'
import { dialogs, type Place, pages, withoutText } from './places.ts'
import { type Sample, sampleOf } from './sample.ts'

const isLong = process.env.PINGYI_LONG === 'on'
const walked = (places: readonly Place[]) => places.filter(({ isShort }) => isLong || isShort)

let pingyi: Pingyi
let browser: Browser
let sample: Sample
let office: Walker

beforeAll(async () => {
  pingyi = await startPingyi()
  browser = await openBrowser()
  sample = await sampleOf(pingyi.url)
  office = await walker(browser, pingyi.url, { width: 1440, height: 900 }, { as: 'office', english: false })
})
afterAll(async () => {
  await browser?.close()
  await pingyi?.stop()
})

/** Runs in the page: goes on to an address as a link does, so that the way back leads here. */
function goOn(path: string) {
  window.history.pushState({ usr: null, key: String(Math.random()), idx: window.history.state.idx + 1 }, '', path)
  window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
}

type Words = { stay: string; leave: string; cancel: string }
const words: Record<'zh' | 'en', Words> = {
  zh: { stay: '继续填写', leave: '放弃', cancel: '取消' },
  en: { stay: 'Keep writing', leave: 'Discard', cancel: 'Cancel' },
}

const start = '/checks'

/** Comes to the place from another page, opens it and types. */
async function typedAt({ page, isStill }: Walker, { path, open, field, text = '写了一半的话' }: Place, isDialog: boolean) {
  await page.goto(pingyi.url + start)
  await isStill()
  await page.evaluate(goOn, path(sample))
  await isStill()
  if (open) await open(page)
  const within: Page | Locator = isDialog ? page.getByRole('dialog') : page
  const typed = field ? field(within) : within.locator('textarea:not([aria-hidden]), input[type=text]').first()
  await typed.waitFor()
  await isStill()
  await typed.fill(text)
  await isStill()
  const stands = page.url()
  return { page, typed, text, stands }
}

type Typed = Awaited<ReturnType<typeof typedAt>>

/** Is asked, goes on writing, and finds the text, with the cursor in it, where it was. */
async function goesOn({ page, typed, text, stands }: Typed, { stay }: Words, how: string) {
  const question = page.getByRole('alertdialog')
  await question.waitFor({ timeout: 10_000 }).catch(() => expect.fail(`${how} is not asked`))
  await question.getByRole('button', { name: stay, exact: true }).click()
  await question.waitFor({ state: 'detached' })
  expect(await typed.inputValue(), how).toBe(text)
  await expect.poll(() => typed.evaluate(element => element === document.activeElement), { message: how }).toBe(true)
  expect(page.url(), how).toBe(stands)
}

const back = (page: Page) => page.evaluate(() => window.history.back())

async function isKeptInDialog(by: Walker, place: Place, said: Words) {
  const at = await typedAt(by, place, true)
  const { page, typed } = at
  await typed.press('Escape')
  await goesOn(at, said, 'Escape')
  await page.mouse.click(4, 450)
  await goesOn(at, said, 'a click beside')
  await back(page)
  await goesOn(at, said, 'the way back')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: said.cancel, exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: said.leave, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(page.url()).toBe(at.stands)
}

describe('what is typed in a dialog is kept', () => {
  test.each(walked(dialogs))('$name', place => isKeptInDialog(office, place, words.zh))

  test('in English', async () => {
    const english = await walker(browser, pingyi.url, { width: 1440, height: 900 }, { as: 'office', english: true })
    await isKeptInDialog(english, inEnglish, words.en)
    await english.close()
  })
})

const inEnglish: Place = {
  name: 'a reason',
  of: [],
  path: ({ inState }) => `/measures/${inState('measures', 'IN_PROGRESS')}/show`,
  open: page => page.getByRole('button', { name: 'Report done', exact: true }).click(),
}

describe('what is typed on a page is kept', () => {
  test.each(walked(pages))('$name', async place => {
    const at = await typedAt(office, place, false)
    const { page } = at
    await back(page)
    await goesOn(at, words.zh, 'the way back')
    await page.getByRole('menuitem', { name: '工作台' }).click()
    await goesOn(at, words.zh, 'another page')
    await back(page)
    await page.getByRole('alertdialog').getByRole('button', { name: '放弃', exact: true }).click()
    await expect.poll(() => new URL(page.url()).pathname).toBe(start)
  })
})

test('a browser that is closed over typed text asks, too', async () => {
  const [place] = walked(dialogs)
  const { page } = await typedAt(office, place!, true)
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})

test('every form of the console is one of these', async () => {
  const source = join(root, 'apps', 'console', 'src')
  const names = (await readdir(source, { recursive: true })).filter(name => /(?<![.]test)[.]tsx$/.test(name))
  const isForm = /<(FormDialog|GuardedForm|ResourceForm|FieldsEdit|MeasureDialog|SimpleForm|TabbedForm|Dialog|Drawer)\b|\buseFormGuard\(/
  const kit = /^kit\/(dialog|form)\//
  const forms: string[] = []
  for (const name of names) if (!kit.test(name) && isForm.test(await readFile(join(source, name), 'utf8'))) forms.push(name)
  const known = new Set([...dialogs, ...pages].flatMap(({ of }) => of).concat(Object.keys(withoutText)))
  expect(forms.filter(name => !known.has(name))).toEqual([])
  expect([...known].filter(name => !forms.includes(name))).toEqual([])
})
