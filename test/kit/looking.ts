import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Runs in the page: what is cut off, lies over another, or was never translated. A text that ends in “…” is whole where a title tells the rest. */
function faultsInSight(): string[] {
  const faults: string[] = []
  const wide = document.documentElement.clientWidth
  const overflow = document.documentElement.scrollWidth - wide
  if (overflow > 0) faults.push(`the page is ${overflow} px too wide`)
  const short = (text: string | null) => JSON.stringify((text ?? '').trim().slice(0, 40))
  const named = (element: Element) =>
    `<${element.tagName.toLowerCase()}> ${short(element.getAttribute('aria-label') ?? element.textContent)}`
  const up = (element: Element | null): Element[] => (element ? [element, ...up(element.parentElement)] : [])
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 2 && height > 2 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const scrolls = (element: Element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('html, body, .RaLayout-content')
  const endOf = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect().right
  }
  const texts = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    element => seen(element) && [...element.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()),
  )
  for (const element of texts) {
    const { overflowY } = getComputedStyle(element)
    const told = up(element).some(one => one.hasAttribute('title') || one.getAttribute('aria-label'))
    const clip = up(element).find(one => /hidden|clip|auto|scroll/.test(getComputedStyle(one).overflowX))
    if (clip && !told && !scrolls(clip) && endOf(element) > clip.getBoundingClientRect().right + 1) faults.push(`cut: ${named(element)}`)
    if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 3 && !told)
      faults.push(`cut below: ${named(element)}`)
    const { left, right } = element.getBoundingClientRect()
    if ((right > wide + 1 || left < -1) && !up(element).some(scrolls) && !element.closest('.skip-nav-button'))
      faults.push(`outside: ${named(element)}`)
  }
  for (const box of up(document.querySelector('.RaLayout-content')).slice(0, 1))
    if (box.scrollWidth > box.clientWidth + 1) faults.push(`the content is ${box.scrollWidth - box.clientWidth} px too wide`)
  const floats = (element: Element) => up(element).some(one => /fixed|sticky/.test(getComputedStyle(one).position))
  const controls = [...document.querySelectorAll('a[href], button, input, textarea, [role=button], [role=combobox]')].filter(
    element => seen(element) && !floats(element) && !element.closest('[aria-hidden=true]'),
  )
  const boxes = controls.map(control => [control, control.getBoundingClientRect()] as const)
  boxes.forEach(([one, a], index) => {
    for (const [other, b] of boxes.slice(index + 1)) {
      const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
      if (across > 4 && down > 4 && !one.contains(other) && !other.contains(one)) faults.push(`${named(one)} lies over ${named(other)}`)
    }
  })
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode
    if (!parentElement || parentElement.closest('code, pre, script, style')) continue
    for (const word of textContent?.split(/\s+/) ?? [])
      if (/^[a-z][A-Za-z-]+(\.[A-Za-z_]+)+$/.test(word) && !/\.(xlsx|csv|json|ts|sh|graphql|pq)$/.test(word))
        faults.push(`untranslated: ${word}`)
  }
  return [...new Set(faults)]
}

/** What is wrong with the page as it stands. */
export const faultsOf = (page: Page): Promise<string[]> => page.evaluate(faultsInSight)

/** What axe finds serious or critical in it, or in the part that stands for the rest of a very long page. */
export async function barriersOf(page: Page, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `axe ${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`)
}
