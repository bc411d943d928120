import type { BrowserContext, Page } from 'playwright-core'
import { trip } from './corpus.ts'

/** What can only stand in a page when a text became markup. */
const planted = [
  ...['onerror', 'onload', 'ontoggle', 'onfocus', 'onmouseover', 'onclick'].map(name => `[${name}]`),
  'iframe',
  'base',
  'math',
  'script:not([src])',
  'meta[http-equiv=refresh i]',
  '[src*="evil.example"]',
  '[href*="evil.example"]',
  ...['href', 'action', 'formaction'].flatMap(name => [`[${name}^="javascript:" i]`, `[${name}^="data:" i]`]),
].join(',')

/** Watches the pages that a browser's visitor has open by now for anything that ran, was asked of elsewhere or was stopped by the policy only. */
export async function tripwire(context: BrowserContext, url: string) {
  const sprung: string[] = []
  context.on('dialog', dialog => {
    sprung.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', request => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) sprung.push(`request to ${request.url()}`)
  })
  context.on('page', page => void sprung.push(`opened ${page.url()}`))
  await context.addInitScript(() => {
    const stopped: string[] = []
    Object.assign(window, { stopped })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      stopped.push(`${violatedDirective} ${blockedURI}`),
    )
  })
  return {
    sprung,
    /** To be asked of each page before it is left. */
    async look(page: Page) {
      const { ran, stopped, found } = await page.evaluate(
        ([trip, planted]) => ({
          ran: trip! in window,
          stopped: (window as unknown as { stopped: string[] }).stopped,
          found: [...document.querySelectorAll(planted!)].map(one => one.outerHTML.slice(0, 200)),
        }),
        [trip, planted],
      )
      const at = page.url().slice(url.length)
      if (ran) sprung.push(`${at}: a text ran`)
      for (const one of [...stopped, ...found]) sprung.push(`${at}: ${one}`)
    },
  }
}

export type Tripwire = Awaited<ReturnType<typeof tripwire>>
