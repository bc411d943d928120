import { useFormat } from './use-format.ts'

/** Picks the reader's language out of a text that the API gives in both. */
export const useLocalizedText = () => useFormat().text
