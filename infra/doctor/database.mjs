import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { doubtful, well, wrong } from './findings.mjs'

const one = async (client, query, values) => (await client.query(query, values)).rows[0]

export async function server(client) {
  const { version, encoding, name } = await one(
    client,
    "select current_setting('server_version') as version, current_setting('server_encoding') as encoding, current_database() as name",
  )
  if (Number.parseInt(version, 10) < 15) return wrong(`PostgreSQL ${version}`, 'PostgreSQL 15 or later is needed')
  if (encoding !== 'UTF8')
    return wrong(`${name} has the encoding ${encoding}`, 'the database must have UTF8: make a new one and restore a backup')
  return well(`PostgreSQL ${version}, ${name}, ${encoding}`)
}

/** What it acknowledged must be kept, and a bad disk must be noticed. */
export async function safety(client) {
  const { lax, checksums, failures } = await one(
    client,
    `select array(select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off') as lax,
       current_setting('data_checksums') as checksums,
       coalesce((select checksum_failures from pg_stat_database where datname = current_database()), 0)::int as failures`,
  )
  return [
    lax.length === 0 ? well('what is acknowledged is kept') : wrong(`${lax.join(', ')} off: acknowledged work could be lost`, 'switch on'),
    failures > 0
      ? wrong(`${failures} pages failed their checksum`, 'the disk is failing: back up to another one at once, then restore elsewhere')
      : checksums === 'on'
        ? well('data checksums are on')
        : doubtful('data checksums are off: a bad disk would not be noticed', 'pg_checksums --enable, while PostgreSQL is stopped'),
  ]
}

/** The migrations of this program, and those that the database has seen. */
export async function migrations(client) {
  const files = readdirSync(join(root, 'apps', 'api', 'dist', 'migrations')).map(file => /^(\d+)-.*\.js$/.exec(file)?.[1])
  const known = files.filter(Boolean)
  const { table } = await one(client, "select to_regclass('public.migrations')::text as table")
  if (!table) return doubtful('the database is empty', '`npm start` fills it; `npm run restore <file>` brings back a backup')
  const { rows } = await client.query('select timestamp::text from migrations')
  const done = rows.map(row => row.timestamp)
  const pending = known.filter(number => !done.includes(number))
  const strange = done.filter(number => !known.includes(number))
  if (strange.length > 0)
    return wrong(`the database is of a newer version (${strange.join(', ')})`, 'start the version that brought it so far')
  if (pending.length > 0) return wrong(`${pending.length} of ${known.length} are not done`, '`npm start` does them; back up before')
  return well(`all ${known.length} are done`)
}

export async function clock(client) {
  const { now } = await one(client, 'select clock_timestamp() as now')
  const apart = Math.abs(now.getTime() - Date.now()) / 1000
  if (apart > 5)
    return wrong(
      `the database's is ${apart.toFixed(0)} s apart from this machine's`,
      'set both by NTP: days and deadlines go by the database',
    )
  return well('this machine and the database agree')
}
