/** The same words in Chinese and English; Chinese is the original. */
export type Text2 = { readonly zh: string; readonly en: string }
