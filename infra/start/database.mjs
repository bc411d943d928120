import pg from 'pg'
import { Complaint } from '../complaint.mjs'

const oldest = 15

/** The database somebody else runs must answer, be new enough and hold Chinese. */
export async function checkDatabase(name, url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  const { host, pathname } = new URL(url)
  try {
    await client.connect()
  } catch (error) {
    throw new Complaint(`${name}: the database ${pathname.slice(1)} at ${host} can't be reached (${error.message || error.code})`)
  }
  const { rows } = await client.query("select current_setting('server_version') as version, current_setting('server_encoding') as encoding")
  await client.end()
  const { version, encoding } = rows[0]
  if (Number.parseInt(version, 10) < oldest) throw new Complaint(`${name}: PostgreSQL ${oldest} or later is needed, this is ${version}`)
  if (encoding !== 'UTF8') throw new Complaint(`${name}: the database must have the encoding UTF8, this one has ${encoding}`)
}
