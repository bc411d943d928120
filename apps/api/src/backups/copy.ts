import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from, to } from 'pg-copy-streams'
import type { Written } from './manifest.ts'
import { quoted } from './tables.ts'

/** Makes the text form independent of server and time zone, and lifts the time limit for statements. */
export const plainly = `set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local jit = off`

/** Counts and hashes rows as they pass. Each row is one line. */
export function tally() {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(chunk: Buffer) {
      hash.update(chunk)
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows++
    },
    end: (): Written => ({ rows, sha256: hash.digest('hex') }),
  }
}

/** The result of a query in PostgreSQL's text form. */
export const copyOut = (db: ClientBase, query: string): AsyncIterable<Buffer> => db.query(to(`copy (${query}) to stdout`))

export const copyIn = (db: ClientBase, table: string, columns: readonly string[], rows: AsyncIterable<Buffer>): Promise<void> =>
  pipeline(Readable.from(rows), db.query(from(`copy ${quoted(table)} (${columns.map(quoted).join(', ')}) from stdin`)))

export async function tallyOf(db: ClientBase, query: string): Promise<Written> {
  const { add, end } = tally()
  for await (const chunk of copyOut(db, query)) add(chunk)
  return end()
}
