export * from './connect.ts'
export * from './operations.ts'
export * from './refused.ts'
