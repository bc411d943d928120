import { useTranslate } from 'react-admin'
import { useFormat } from '../kit/i18n/use-format.ts'
import { dayIn } from './lines.ts'

/** Today and yesterday by their names, other days by their date. */
export function useDayWord() {
  const translate = useTranslate()
  const { day } = useFormat()
  const [today, yesterday] = [0, 1].map(back => dayIn(new Date(Date.now() - back * 86_400_000).toISOString()))
  return (on: string) =>
    on === today ? translate('notifications.today') : on === yesterday ? translate('notifications.yesterday') : day(on)
}
