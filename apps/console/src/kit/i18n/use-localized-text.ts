import { type Text, useFormat } from './use-format.ts'

export type { Text }

/** Picks the language chosen out of a text that the API gives in both. */
export const useLocalizedText = () => useFormat().text
