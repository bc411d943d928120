export { type Language, words } from './languages.ts'
export { readersSentence } from './readers.ts'
export { fill, type Words } from './words.ts'
