import type { ReactElement } from 'react'

type Translate = (key: string, options?: object) => string
type Input = { source?: string; of?: { name: string }; choices?: readonly { id: string; name: string }[] }

/** What a view is called by its filters, unless somebody knows better: their values in words. */
export function suggestedName(values: Record<string, unknown>, filters: readonly ReactElement[], translate: Translate): string {
  const inputs = filters.map(({ props }) => props as Input)
  const said = (source: string, value: unknown): string => {
    const { of, choices } = inputs.find(one => one.source === source) ?? {}
    if (Array.isArray(value)) return value.map(one => said(source, one)).join(translate('kit.comma'))
    if (of) return translate(`${of.name}.${value}`, { _: String(value) })
    const choice = choices?.find(({ id }) => id === value)
    if (choice) return translate(choice.name, { _: choice.name })
    return typeof value === 'string' && value.length <= 20 ? value : ''
  }
  return Object.entries(values)
    .map(([source, value]) => said(source, value))
    .filter(Boolean)
    .join(' · ')
    .slice(0, 40)
}
