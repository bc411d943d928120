import { words } from '@pingyi/domain'
import { headcountClass } from '@pingyi/domain/internal'

const keyOf = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const codes: ReadonlyMap<string, string> = new Map(
  headcountClass.codes.flatMap(code =>
    [code, words.zh.HeadcountClass[code], words.en.HeadcountClass[code]].map(word => [keyOf(word), code]),
  ),
)

/** The code of a class of those present, written in either language; a word of the office's own stays as it is. */
export const headcountClassOf = (text: string): string => codes.get(keyOf(text)) ?? text.trim()
