export { type Client, connect, type Options, type Settings } from './connect.ts'
export { type Document, type DocumentTypeDecoration, operation } from './document.ts'
export * from './operations.ts'
export { type Refusals, Refused } from './refused.ts'
