import { randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { withConnection } from '../platform/connection/connection.ts'
import { quoted } from './tables.ts'

const prefix = 'pingyi_check_'

/** Runs `work` with a temporary database. The role of `makerUrl` must be able to create databases. */
export function inScratchDatabase<T>(makerUrl: string, ownerUrl: string, work: (url: string) => Promise<T>): Promise<T> {
  const name = prefix + randomBytes(4).toString('hex')
  const owner = decodeURIComponent(new URL(ownerUrl).username)
  const url = new URL(ownerUrl)
  url.pathname = `/${name}`
  return withConnection(makerUrl, async client => {
    await forgetAbandoned(client)
    await client.query(`create database ${quoted(name)} template template0 encoding 'UTF8' owner ${quoted(owner)}`)
    try {
      return await work(url.href)
    } finally {
      await client.query(`drop database if exists ${quoted(name)} with (force)`)
    }
  })
}

/** Drops temporary databases left by a check that was killed. */
async function forgetAbandoned(client: Client) {
  const { rows } = await client.query(
    `select datname as name from pg_database d where starts_with(datname, $1) and pg_has_role(datdba, 'usage')
     and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
    [prefix],
  )
  for (const { name } of rows) await client.query(`drop database if exists ${quoted(name)}`).catch(() => {})
}
