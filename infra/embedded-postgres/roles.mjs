import { randomBytes } from 'node:crypto'
import pg from 'pg'

/** The launcher's own role (superuser), the owner of the databases, who migrates them, and the server's, which owns nothing. */
export const roles = { superuser: 'pingyi', owner: 'pingyi_owner', app: 'pingyi_app' }

export function newPasswords() {
  return Object.fromEntries(Object.keys(roles).map(role => [role, randomBytes(18).toString('base64url')]))
}

export const addressOf = (port, passwords) => (role, database) =>
  `postgres://${roles[role]}:${passwords[role]}@127.0.0.1:${port}/${database}?sslmode=disable`

/** Runs `work` with a connection that is closed after it. */
export async function connected(url, work) {
  const client = new pg.Client({ connectionString: url })
  // A connection that is lost fails the statement at work, which tells it; it must not end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

export async function makeRoles(client, passwords) {
  for (const role of ['owner', 'app']) {
    const known = await client.query('select from pg_roles where rolname = $1', [roles[role]])
    await client.query(`${known.rowCount ? 'alter' : 'create'} role ${roles[role]} login password ${client.escapeLiteral(passwords[role])}`)
  }
}

export async function makeDatabase(client, name) {
  const known = await client.query('select from pg_database where datname = $1', [name])
  if (!known.rowCount) await client.query(`create database ${client.escapeIdentifier(name)} owner ${roles.owner}`)
}

/** What the owner will create in this database, the server's role may use; schema and roles stay out of its reach. */
export async function shareWithApp(client) {
  const byOwner = `alter default privileges for role ${roles.owner} grant`
  await client.query(`${byOwner} select, insert, update, delete on tables to ${roles.app}`)
  await client.query(`${byOwner} usage, select on sequences to ${roles.app}`)
}
