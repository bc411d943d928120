export { type Language, words } from './languages.ts'
export { fill, type Words } from './words.ts'
