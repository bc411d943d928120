import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Client, ClientBase } from 'pg'
import { withConnection } from '../platform/connection/connection.ts'
import { version } from '../platform/version.ts'
import { copyOut, plainly, tally } from './copy.ts'
import { type Ending, type Heading, leftOut, type Sequence } from './manifest.ts'
import { auditLogBefore, settledAfter } from './settled.ts'
import { rowsOf, tablesOf } from './tables.ts'

/** Writes a consistent snapshot of the database to a new file, and flushes it to the disk. */
export function writeBackup(ownerUrl: string, path: string): Promise<void> {
  const write = async (client: Client) => {
    await client.query(`begin isolation level repeatable read, read only; ${plainly}`)
    await pipeline(
      Readable.from(sealed(contents(client))),
      createGzip(),
      createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
    )
    await client.query('rollback')
  }
  return withConnection(ownerUrl, write, 'pingyi backup')
}

/** Writes lines. The last one is the hash of all lines before it. */
async function* sealed(chunks: AsyncIterable<Buffer>) {
  const hash = createHash('sha256')
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
  yield line({ sha256: hash.digest('hex') })
}

async function* contents(db: ClientBase): AsyncGenerator<Buffer> {
  const [heading, before] = await headingOf(db)
  yield line(heading)
  const tables: Record<string, Ending['tables'][string]> = {}
  const all = await tablesOf(db)
  for (const table of all) {
    const { name, columns } = table
    const { add, end } = tally()
    yield line({ table: name, columns, ...(leftOut[name] && { where: leftOut[name] }) })
    for await (const chunk of copyOut(db, rowsOf(table))) {
      add(chunk)
      yield chunk
    }
    yield Buffer.from('\\.\n')
    tables[name] = { ...end(), columns }
  }
  const log = all.find(({ name }) => name === 'audit_events')!
  yield line({
    tables,
    sequences: await sequencesOf(db),
    settled: { before, ...(await auditLogBefore(db, log, before)) },
  } satisfies Ending)
}

async function headingOf(db: ClientBase): Promise<[Heading, string]> {
  const { rows } = await db.query(`-- heading
    select now() as at, now() - interval '${settledAfter}' as before, current_database() as database,
      array(select name::text from migrations order by timestamp) as migrations`)
  const { at, before, database, migrations } = rows[0]
  return [{ pingyi: 'backup', format: 1, version, at: at.toISOString(), database, migrations }, before.toISOString()]
}

/** Sequences are not part of a snapshot. They are read last, so that no row is ahead of them. */
async function sequencesOf(db: ClientBase): Promise<Sequence[]> {
  const { rows } = await db.query(`-- sequences
    select sequencename as name, coalesce(last_value, start_value)::text as last, last_value is not null as called
    from pg_sequences where schemaname = 'public' order by 1`)
  return rows
}

const line = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`)
