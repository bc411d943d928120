import { useLocaleState } from 'react-admin'
import type { Text } from '../../api/common-selections.ts'
import { printDay, printMoment } from './dates.ts'

/** Formats texts of the API, days and moments in the reader's language. */
export function useFormat() {
  const [locale] = useLocaleState()
  return {
    locale: locale === 'en' ? ('en' as const) : ('zh' as const),
    text: (text: Text | null | undefined) => (text ? text[locale === 'en' ? 'en' : 'zh'] : ''),
    day: (day: string | null | undefined) => printDay(day, locale),
    moment: (at: string | null | undefined) => printMoment(at, locale),
  }
}
