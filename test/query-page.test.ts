import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter, openBrowser, visitor } from './kit/browser.ts'
import { barriersOf, faultsOf } from './kit/screen-faults.ts'
import { freePort, type Pingyi, startPingyi } from './kit/world.ts'

let pingyi: Pingyi
let browser: Browser
let sites: { portal: Site; elsewhere: Site }

beforeAll(async () => {
  sites = { portal: await openSite(), elsewhere: await openSite() }
  const settings = { PINGYI_SAMPLE: 'off', PINGYI_CORS_ORIGINS: `https://portal.example.org,${sites.portal.url}` }
  ;[pingyi, browser] = await Promise.all([startPingyi(settings), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await pingyi?.stop()
  for (const { server } of Object.values(sites ?? {})) server.close()
})

type Site = { readonly url: string; readonly server: Server }

/** A site beside the server, on the same machine: a browser sends it the same cookies. */
async function openSite(): Promise<Site> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>portal</title>'))
  server.listen(await freePort(), '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

const state = (page: Page) => page.locator('#state')
const editor = (page: Page, id: string) => page.locator(`#${id} .cm-content`)

async function write(page: Page, id: string, text: string) {
  await editor(page, id).click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
}

async function run(page: Page, by: 'button' | 'keys' = 'keys'): Promise<string> {
  if (by === 'keys') await page.keyboard.press('ControlOrMeta+Enter')
  else await page.getByRole('button', { name: /^(运行|Run)$/ }).click()
  await expect.poll(() => state(page).innerText()).toMatch(/^HTTP \d+/)
  return editor(page, 'result').innerText()
}

describe('the query page', () => {
  test('leads strangers to the sign-in', async () => {
    const { context, page } = await visitor(browser)
    for (const path of ['/docs/query', '/docs/query/en']) {
      expect((await page.goto(`${pingyi.url}${path}`))?.status()).toBe(401)
      await page.getByRole('link', { name: '登录' }).click()
      await page.locator('input[name=password]').waitFor()
    }
    await context.close()
  })

  test('is reached from the console, completes by the schema and asks as who is signed in', async () => {
    const { context, page, complaints } = await visitor(browser)
    await enter(page, pingyi.url)
    await page.getByRole('button', { name: /office/ }).click()
    const opened = context.waitForEvent('page')
    await page.getByRole('menuitem', { name: '接口查询' }).click()
    const query = await opened
    query.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    await expect.poll(() => state(query).innerText()).toBe('')
    expect(await run(query, 'button')).toContain('"username": "office"')
    await write(query, 'query', '{ ')
    await query.keyboard.type('insta')
    await query.locator('.cm-tooltip-autocomplete li', { hasText: 'installation' }).waitFor()
    await query.keyboard.press('Escape')
    await write(query, 'query', 'query Other { today } query Units($search: String) { units(filter: { search: $search }) { total } }')
    await write(query, 'variables', '{ "search": ')
    await query.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(() => state(query).innerText()).toBe('变量不是 JSON 对象。')
    await write(query, 'variables', '{ "search": "nowhere" }')
    await editor(query, 'query').click()
    await query.keyboard.press('ControlOrMeta+End')
    expect(await run(query)).toMatch(/"units": \{\s+"total": 0/)
    await write(query, 'query', 'mutation { createUnit(input: { name: "From-the-page", kind: SCHOOL }) { name } }')
    await write(query, 'variables', '')
    await editor(query, 'query').click()
    expect(await run(query)).toContain('"name": "From-the-page"')
    await query.reload()
    expect(await editor(query, 'query').innerText()).toContain('From-the-page')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('is whole and without barriers in both languages, on a desk and on a phone; nothing breaks the policy', async () => {
    const { context, page, complaints } = await visitor(browser)
    await enter(page, pingyi.url)
    for (const [path, title] of [
      ['/docs/query', '查询'],
      ['/docs/query/en', 'Query'],
    ] as const) {
      const response = await page.goto(`${pingyi.url}${path}`)
      expect(response?.headers()['content-security-policy']).toContain("script-src 'self';")
      await expect.poll(() => state(page).innerText()).toBe('')
      await page.getByRole('heading', { name: title, level: 1, exact: true }).waitFor()
      await run(page, 'button')
      for (const size of [
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        await page.setViewportSize(size)
        expect(await faultsOf(page)).toEqual([])
        expect(await barriersOf(page)).toEqual([])
      }
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  test('keeps what was written when the session has ended', async () => {
    const { context, page } = await visitor(browser)
    await enter(page, pingyi.url)
    await page.goto(`${pingyi.url}/docs/query/en`)
    await expect.poll(() => state(page).innerText()).toBe('')
    await context.clearCookies()
    await write(page, 'query', '{ units { total } }')
    await page.keyboard.press('ControlOrMeta+Enter')
    await expect.poll(() => state(page).innerText()).toMatch(/^You are signed out/)
    expect(await editor(page, 'query').innerText()).toBe('{ units { total } }')
    await context.close()
  })
})

describe('a page of another site', () => {
  let context: BrowserContext
  let page: Page
  let token: string
  beforeAll(async () => {
    ;({ context, page } = await visitor(browser))
    await enter(page, pingyi.url)
    const made = await ask('mutation { createAccessToken(name: "portal", scopes: [READ_RECORDS]) { token } }', {})
    token = made.data.createAccessToken.token
  })
  afterAll(() => context?.close())

  /** Asks from the page that is open; `blocked` where the browser does not let it read the answer. */
  const ask = (query: string, init: { headers?: Record<string, string>; credentials?: RequestCredentials; method?: 'GET' }) =>
    page.evaluate(
      async ({ url, query, init: { headers = {}, method = 'POST', ...rest } }) => {
        const address = method === 'GET' ? `${url}?query=${encodeURIComponent(query)}` : url
        const sent =
          method === 'GET' ? {} : { body: JSON.stringify({ query }), headers: { 'content-type': 'application/json', ...headers } }
        const answer = await fetch(address, { headers, method, ...rest, ...sent }).catch(() => null)
        return answer ? { ...(await answer.json()), requestId: answer.headers.get('x-request-id') } : 'blocked'
      },
      { url: `${pingyi.url}/graphql`, query, init },
    )

  test('of an allowed site asks with a token, and can name the request to the operator', async () => {
    await page.goto(sites.portal.url)
    const authorization = `Bearer ${token}`
    for (const method of [undefined, 'GET'] as const)
      expect(await ask('{ me { everywhere } }', { headers: { authorization }, ...(method && { method }) })).toEqual({
        data: { me: { everywhere: true } },
        requestId: expect.stringMatching(/^[\w-]{36}$/),
      })
  })

  test('of an allowed site cannot use the session', async () => {
    await page.goto(sites.portal.url)
    expect(await ask('{ me { everywhere } }', { credentials: 'include' })).toBe('blocked')
    expect(await ask('{ me { everywhere } }', { credentials: 'include', method: 'GET' })).toBe('blocked')
    expect(await ask('{ me { everywhere } }', {})).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect(await ask('{ me { everywhere } }', { headers: { authorization: `Bearer ${token}` }, credentials: 'include' })).toBe('blocked')
  })

  test('of a site that is not allowed reads nothing, not even with a token', async () => {
    await page.goto(sites.elsewhere.url)
    expect(await ask('{ today }', { headers: { authorization: `Bearer ${token}` } })).toBe('blocked')
    expect(await ask('{ today }', { headers: { authorization: `Bearer ${token}` }, method: 'GET' })).toBe('blocked')
  })
})
