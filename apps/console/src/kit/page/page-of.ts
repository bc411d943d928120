import type { Feature } from '../feature.ts'

/** The address of the page of a record, by its type in the API; its list where it has none of its own. Nothing for what has neither. */
export function pageOf(features: readonly Feature[], type: string, id: string): string | undefined {
  const one = type.charAt(0).toLowerCase() + type.slice(1)
  for (const { specs = {}, resources = [] } of features) {
    const page = resources.find(({ name }) => specs[name]?.one === one)
    if (page?.show) return `/${page.name}/${id}/show`
    if (page?.edit) return `/${page.name}/${id}`
    if (page?.list) return `/${page.name}`
  }
  return undefined
}
