declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream'
  import type { Submittable } from 'pg'

  export const to: (statement: string) => Readable & Submittable
  export const from: (statement: string) => Writable & Submittable
}
