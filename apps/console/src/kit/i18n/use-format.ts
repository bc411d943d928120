import { useLocaleState } from 'react-admin'
import { printDay, printMoment } from './dates.ts'

export type Text = { zh: string; en: string }

/** What is said in the language chosen: texts of the API, days and moments. */
export function useFormat() {
  const [locale] = useLocaleState()
  return {
    locale: locale === 'en' ? ('en' as const) : ('zh' as const),
    text: (text: Text | null | undefined) => (text ? text[locale === 'en' ? 'en' : 'zh'] : ''),
    day: (day: string | null | undefined) => printDay(day, locale),
    moment: (at: string | null | undefined) => printMoment(at, locale),
  }
}
