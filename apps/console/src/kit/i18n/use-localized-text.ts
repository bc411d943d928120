import { type Text, useWords } from './use-format.ts'

export type { Text }

/** Picks the language chosen out of a text that the API gives in both. */
export const useText = () => useWords().text
