import { en } from './en.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

/** What people read for every code, refusal, problem and action: `words.zh.RoundStatus.CLOSED` is 已销号. */
export const words = { zh, en } as const satisfies Record<string, Words>
/** A language that all words are there in. */
export type Language = keyof typeof words
