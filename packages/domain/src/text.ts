import type { Problem } from './problem.ts'

/** The same words in Chinese and English; Chinese is the original. */
export type Text2 = { readonly zh: string; readonly en: string }

/** The longest text that one field holds, in characters. */
export const longestText = 20_000

/** The longest name, in characters. */
export const longestName = 200

/** The longest text that a cell of a workbook holds. */
const longestCell = 32_767
/** Control characters, halves of characters and what is none: XML, and so a workbook, cannot hold them. */
const notInCells = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** A text as a cell of a workbook can hold it. Programs refuse a whole workbook for one control character or one cell too long. */
export const cellText = (text: string): string => text.slice(0, longestCell).replace(notInCells, '')

/** What is wrong with a name that must be given in Chinese; English may be added later. */
export function problemsOfName(at: string, name: Text2): Problem[] {
  const long = (['zh', 'en'] as const).filter(language => name[language].length > longestName)
  return [
    ...(name.zh.trim() ? [] : [{ at: `${at}.zh`, code: 'MISSING' } as const]),
    ...long.map(language => ({ at: `${at}.${language}`, code: 'TOO_LONG', limit: longestName }) as const),
  ]
}

/** What is wrong with the source of something written: it names the document, or whose decision it is. */
export const problemsOfSource = (source: string): Problem[] => (source.trim() ? [] : [{ at: 'source', code: 'MISSING' }])

/** What is wrong with a code: it is for programs, short and UPPER_CASE. */
export const problemsOfCode = (at: string, code: string): Problem[] =>
  /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? [] : [{ at, code: 'WRONG_FORMAT' }]

/** What is wrong with a list of coded things: codes are UPPER_CASE and occur once, each has a name. */
export function problemsOfCodes(at: string, things: readonly { readonly code: string; readonly name: Text2 }[]): Problem[] {
  return things.flatMap(({ code, name }, i) => [
    ...problemsOfCode(`${at}.${i}.code`, code),
    ...(things.findIndex(other => other.code === code) < i ? [{ at: `${at}.${i}.code`, code: 'DUPLICATE' } as const] : []),
    ...problemsOfName(`${at}.${i}.name`, name),
  ])
}
