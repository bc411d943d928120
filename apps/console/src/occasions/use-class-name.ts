import { headcountClass } from '@pingyi/domain/internal'
import { useTranslate } from 'react-admin'

/** What a class of those present is called: the word of its code, or the office's own. */
export function useClassName() {
  const translate = useTranslate()
  return (of: string) => (headcountClass.has(of) ? translate(`HeadcountClass.${of}`) : of)
}
