import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { enter, openBrowser, visitor } from '../kit/browser.ts'
import { type Ask, type Json, type Pingyi, password, signIn, startPingyi } from '../kit/world.ts'
import { type Fault, faulty, told } from './inject-fault.ts'

export type FaultWorld = {
  readonly pingyi: Pingyi
  readonly browser: Browser
  readonly office: Ask
  readonly cycle: string
  readonly branch: { id: string; name: string; secretary: { id: string } }
  readonly reviewer: string
  readonly form: Json
}

/** The sample bureau with its office signed in, and what a review of its first branch is made of. */
export async function faultWorld(): Promise<FaultWorld> {
  const pingyi = await startPingyi()
  const browser = await openBrowser()
  const office = (await signIn(pingyi.url)).ask
  const { data } =
    await office(`{ cycles { items { id isPresent } } reviewForms(filter: { code: "COLLECTIVE" }) { items { id parts { code gives } } }
    organizations(filter: { kind: PARTY_BRANCH }, sort: { field: ORDINAL, order: ASC }) { items { id name secretary { id } } } }`)
  const cycle = data.cycles.items.find((one: Json) => one.isPresent).id
  const branch = data.organizations.items[0]
  const form = data.reviewForms.items[0]
  const { data: near } = await office('query($c: ID!, $o: ID!) { reviewersFor(cycleId: $c, organizationId: $o) { person { id } } }', {
    c: cycle,
    o: branch.id,
  })
  return { pingyi, browser, office, cycle, branch, form, reviewer: near.reviewersFor[0].person.id }
}

export async function leave(world: FaultWorld | undefined) {
  await world?.browser.close()
  await world?.pingyi.stop()
}

export async function done(office: Ask, query: string, variables: object): Promise<Json> {
  const { data, errors } = await office(query, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return data.done
}

type Way = {
  language: 'zh' | 'en'
  page: Page
  /** Where it is typed; there is what was typed. */
  field: Locator
  text: string
  send: () => Promise<void>
  fault: (fault: Fault) => void
  complaints: string[]
}

export const says = (page: Page, sentence: string) => page.getByText(sentence).first().waitFor()

/** Each fault once: it is told, the text stays. */
export async function goesWrong({ language, page, field, text, send, fault }: Way, faults: readonly Fault[]) {
  for (const one of faults) {
    fault(one)
    await send()
    await says(page, told[language][one])
    expect(await field.inputValue(), one).toBe(text)
  }
}

/** The session ends, one signs in again on the spot, and then the answer is lost on its way: the text stays, and once more is enough. */
export async function endsSession({ language, page, field, text, send, fault }: Way) {
  await page.context().clearCookies()
  await send()
  await says(page, told[language].again)
  expect(await field.inputValue()).toBe(text)
  fault('LOST')
  await page.locator('input[name=password]').fill(password)
  await page.keyboard.press('Enter')
  await says(page, told[language].LOST)
  expect(await field.inputValue()).toBe(text)
  await send()
}

export async function opened(
  { browser, pingyi }: FaultWorld,
  path: string,
  { username = 'office', language = 'zh' as 'zh' | 'en', mutations }: { username?: string; language?: 'zh' | 'en'; mutations: string[] },
) {
  const { context, page, complaints } = await visitor(browser)
  page.setDefaultTimeout(20_000)
  await enter(page, pingyi.url, { username, english: language === 'en' })
  await page.goto(pingyi.url + path)
  return { context, page, language, complaints, fault: await faulty(page, mutations) }
}

export const always: readonly Fault[] = ['OFFLINE', 'TOO_LARGE', 'TOO_MANY', 'FORBIDDEN', 'CONFLICT']
/** What the browser itself notes of an answer that was none. */
export const ours = (complaints: string[]) => complaints.filter(one => !/Failed to load resource|net::ERR/.test(one))
