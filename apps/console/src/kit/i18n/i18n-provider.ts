import { fill } from '@pingyi/domain'
import polyglotI18nProvider from 'ra-i18n-polyglot'
import { messages } from '../../messages.ts'
import { printDay } from './dates.ts'

export type Locale = 'zh' | 'en'
export const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
]

/** Chinese first; react-admin's store remembers another choice in this browser. */
const polyglot = polyglotI18nProvider(locale => messages[locale === 'en' ? 'en' : 'zh'], 'zh', locales, { allowMissing: false })

/** A day stands in a sentence as it is printed. */
const printed = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? printDay(value, polyglot.getLocale()) : value

/** Why something was refused, and what is wrong with a field, is said the same everywhere, with the number of a fault: a bracket around what nobody knows, such as when to try again, is left out. */
function refused(said: string, options: Record<string, unknown>) {
  const [key = said, requestId] = said.split(' ')
  const details = Object.fromEntries(Object.entries(options).map(([name, value]) => [name, printed(value)]))
  const sentence = fill(polyglot.translate(key, { _: key === said ? options._ : undefined }), details)
  return requestId ? `${sentence} ${polyglot.translate('shared.requestId', { requestId })}` : sentence
}

export const i18nProvider: typeof polyglot = {
  ...polyglot,
  translate: (key, options = {}) => (/^(refusals|problems)\./.test(key) ? refused(key, options) : polyglot.translate(key, options)),
}
