import type { Download, Locator, Page } from 'playwright-core'

/** A hand at a page: what it clicks and presses is counted; what it types, and the Enter that hands the typed in, is not. */
export class Hand {
  clicks = 0
  readonly page: Page
  readonly url: string

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
  }

  /** Where a workflow begins: from here on it is counted. */
  async startAt(path: string) {
    await this.page.goto(this.url + path)
    this.clicks = 0
  }

  async click(what: Locator) {
    this.clicks += 1
    await what.click()
  }

  /** A key that stands for a click. */
  async press(key: string) {
    this.clicks += 1
    await this.page.keyboard.press(key)
  }

  /** Marks a row: selecting is told apart, so that it is not counted as a click of the act. */
  async select(what: Locator) {
    await what.check()
  }

  /** Writes as one who never leaves the keys: a key that only goes on to the next field is not a click. */
  async keys(...keys: string[]) {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Types where the focus is, or into the field that is named; then hands it in, if a key is given. */
  async type(text: string, { into, by }: { into?: Locator; by?: 'Enter' | 'Control+Enter' | 'Tab' } = {}) {
    if (into) await into.fill(text)
    else await this.page.keyboard.insertText(text)
    if (by) await this.page.keyboard.press(by)
  }

  button = (name: string | RegExp, within: Page | Locator = this.page) =>
    within.getByRole('button', { name, exact: typeof name === 'string' }).first()
  link = (name: string | RegExp, within: Page | Locator = this.page) =>
    within.getByRole('link', { name, exact: typeof name === 'string' }).first()
  row = (text: string | RegExp) => this.page.getByRole('row').filter({ hasText: text }).first()
  dialog = () => this.page.getByRole('dialog')
  /** Waits until the page says this. */
  sees = (text: string | RegExp) => this.page.getByText(text).first().waitFor()

  async downloads(act: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()])
    return download
  }
}
