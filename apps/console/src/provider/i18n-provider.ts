import polyglotI18nProvider from 'ra-i18n-polyglot'
import { messages } from '../words/messages.ts'

export type Locale = 'zh' | 'en'
export const locales = [
  { locale: 'zh', name: '中文' },
  { locale: 'en', name: 'English' },
]

/** Chinese first; react-admin's store remembers another choice in this browser. */
export const i18nProvider = polyglotI18nProvider(locale => messages[locale === 'en' ? 'en' : 'zh'], 'zh', locales, { allowMissing: false })
