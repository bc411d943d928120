import { fill } from '@pingyi/domain'
import type { TranslationMessages } from 'ra-core'
import polyglotI18nProvider from 'ra-i18n-polyglot'
import { printDay } from './dates.ts'

export type Locale = 'zh' | 'en'
export const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
]

type Messages = Readonly<Record<string, string>>

/** Chinese first; react-admin's store remembers another choice in this browser. English may be fetched when it is chosen. */
export function i18nProviderOf({ zh, en }: { readonly zh: Messages; readonly en: Messages | (() => Promise<Messages>) }) {
  const of = (locale: string) => {
    const chosen = locale === 'en' ? en : zh
    return (typeof chosen === 'function' ? chosen() : chosen) as TranslationMessages | Promise<TranslationMessages>
  }
  const polyglot = polyglotI18nProvider(of, 'zh', locales, { allowMissing: false })

  /** Days within a sentence are printed in the language chosen. */
  const printed = (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? printDay(value, polyglot.getLocale()) : value

  /** The sentence of a refusal or a problem, with the request id of a fault; a bracket whose details are unknown is left out. */
  function refused(said: string, options: Record<string, unknown>) {
    const [key = said, requestId] = said.split(' ')
    const details = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, printed(value)]))
    const sentence = fill(polyglot.translate(key, { _: key === said ? options._ : undefined }), details)
    return requestId ? `${sentence} ${polyglot.translate('kit.requestId', { requestId })}` : sentence
  }

  const provider: typeof polyglot = {
    ...polyglot,
    translate: (key, options = {}) => (/^(refusals|problems)\./.test(key) ? refused(key, options) : polyglot.translate(key, options)),
  }
  return provider
}
