import { fill } from '@pingyi/domain'
import polyglotI18nProvider from 'ra-i18n-polyglot'
import { messages } from '../words/messages.ts'

export type Locale = 'zh' | 'en'
export const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
]

/** Chinese first; react-admin's store remembers another choice in this browser. */
const polyglot = polyglotI18nProvider(locale => messages[locale === 'en' ? 'en' : 'zh'], 'zh', locales, { allowMissing: false })

/** Why something was refused is said the same everywhere, with the number of a fault: a bracket around what nobody knows, such as when to try again, is left out. */
function refused(said: string, options: Record<string, unknown>) {
  const [key = said, requestId] = said.split(' ')
  const sentence = fill(polyglot.translate(key, { _: key === said ? options._ : undefined }), options)
  return requestId ? `${sentence} ${polyglot.translate('shared.requestId', { requestId })}` : sentence
}

export const i18nProvider: typeof polyglot = {
  ...polyglot,
  translate: (key, options = {}) => (key.startsWith('refusals.') ? refused(key, options) : polyglot.translate(key, options)),
}
