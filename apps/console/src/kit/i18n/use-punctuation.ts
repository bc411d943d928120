import { useTranslate } from 'react-admin'

/** Joins texts with the punctuation of the reader's language. */
export function usePunctuation() {
  const translate = useTranslate()
  const [colon, comma, semicolon] = ['colon', 'comma', 'semicolon'].map(mark => translate(`kit.${mark}`))
  return {
    labeled: (word: string, text: string) => `${word}${colon}${text}`,
    withNote: (what: string, more: string | number) => translate('kit.noted', { what, more }),
    list: (words: readonly string[]) => words.join(comma),
    clauses: (texts: readonly string[]) => texts.join(semicolon),
  }
}
