import { en } from './en.ts'
import type { Words } from './words.ts'
import { zh } from './zh.ts'

export const words = { zh, en } as const satisfies Record<string, Words>
export type Language = keyof typeof words
