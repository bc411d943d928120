import type { Browser, BrowserContext } from 'playwright-core'
import { visitor } from '../../kit/browser.ts'
import { type Ask, type Json, signIn } from '../../kit/world.ts'
import { Hand } from './hand.ts'

/** The sample bureau as the workflows find it: its cycles and branches, and a hand and a voice for each of its users. */
export type Bureau = {
  readonly url: string
  readonly cycle: string
  readonly past: string
  readonly today: string
  readonly committee: string
  readonly branches: readonly { id: string; name: string }[]
  readonly hand: (username: string) => Promise<Hand>
  readonly ask: (username: string, query: string, variables?: object) => Promise<Json>
  readonly complaints: readonly string[]
}

export async function openBureau(url: string, browser: Browser): Promise<Bureau> {
  const sessions = new Map<string, Promise<{ ask: Ask; cookie: string }>>()
  const hands = new Map<string, Promise<Hand>>()
  const complaints: string[] = []
  const session = (username: string) => {
    if (!sessions.has(username)) sessions.set(username, signIn(url, username))
    return sessions.get(username) as Promise<{ ask: Ask; cookie: string }>
  }
  const ask = async (username: string, query: string, variables: object = {}) => {
    const { data, errors } = await (await session(username)).ask(query, variables)
    if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`)
    return data
  }
  const handFor = async (username: string) => {
    const seen = await visitor(browser)
    await carry(seen.context, url, (await session(username)).cookie)
    seen.page.setDefaultTimeout(15_000)
    seen.page.on('pageerror', error => complaints.push(`${username}: ${error.message}`))
    return new Hand(seen.page, url)
  }
  const hand = (username: string) => {
    if (!hands.has(username)) hands.set(username, handFor(username))
    return hands.get(username) as Promise<Hand>
  }
  const { cycles, organizations, ...rest } = await ask(
    'office',
    `{ cycles(sort: { field: STARTS_ON, order: ASC }) { items { id isPresent } } today
      organizations(sort: { field: ORDINAL, order: ASC }, page: { size: 100 }) { items { id name kind } } }`,
  )
  return {
    url,
    hand,
    ask,
    complaints,
    today: rest.today,
    cycle: cycles.items.find((one: Json) => one.isPresent).id,
    past: cycles.items[0].id,
    committee: organizations.items.find((one: Json) => one.kind === 'PARTY_COMMITTEE').id,
    branches: organizations.items.filter((one: Json) => one.kind === 'PARTY_BRANCH'),
  }
}

const carry = (context: BrowserContext, url: string, cookies: string) =>
  context.addCookies(
    cookies.split('; ').map(one => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url })),
  )
