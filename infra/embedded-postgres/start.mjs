import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { Complaint } from '../complaint.mjs'
import { alone } from '../processes/lock.mjs'
import { accountForPostgres } from './account.mjs'
import { clusterIn } from './cluster.mjs'
import { keptElsewhere, placeIn } from './place.mjs'
import { embeddedPrograms } from './programs.mjs'
import { addressOf, connected, makeDatabase, makeRoles, newPasswords, roles, shareWithApp } from './roles.mjs'

const database = 'pingyi'
const settings = { wal_level: 'logical', max_connections: 100 }
const inUse = 7_461_001
const visited = 7_461_002

/** Starts the PostgreSQL that lives in `home`, with its two roles and its database; `stop` ends it. */
export async function startEmbeddedPostgres(home) {
  const lock = join(home, 'start.lock')
  return alone(lock, async () => {
    const cluster = clusterOf(home)
    const elsewhere = keptElsewhere(home)
    if (elsewhere) console.log(`The database is kept in ${elsewhere}, not in ${home}, which PostgreSQL's own account can't reach.`)
    const passwords = passwordsIn(home, cluster)
    if (!cluster.exists()) await cluster.initialise(roles.superuser, passwords.superuser)
    await cluster.start(settings)
    const url = addressOf(cluster.port(), passwords)
    await prepare(url, passwords)
    const claim = await claimed(url('superuser', database), home)
    return {
      url: url('app', database),
      ownerUrl: url('owner', database),
      stop: () =>
        alone(lock, async () => {
          await leave(claim)
          if (!(await isUsed(url))) await cluster.stop()
        }),
    }
  })
}

/** The PostgreSQL of `home` for a while, beside the server that may be using it; started if it isn't running, and ended by the last one to leave. */
export async function visitEmbeddedPostgres(home) {
  const lock = join(home, 'start.lock')
  return alone(lock, async () => {
    if (!hasEmbeddedPostgres(home)) throw new Complaint(`there is no database in ${home}`)
    const cluster = clusterOf(home)
    if (!cluster.exists()) throw new Complaint(`there is no database in ${home}`)
    const passwords = passwordsIn(home, cluster)
    const wasRunning = await cluster.isRunning()
    await cluster.start(settings)
    const url = addressOf(cluster.port(), passwords)
    const visit = await sessionAt(url('superuser', database))
    await visit.query('select pg_advisory_lock_shared($1)', [visited])
    return {
      url: url('app', database),
      ownerUrl: url('owner', database),
      makerUrl: url('superuser', 'postgres'),
      wasRunning,
      stop: () =>
        alone(lock, async () => {
          await leave(visit)
          if (!(await isUsed(url))) await cluster.stop()
        }),
    }
  })
}

/** Has a start in this home made a database? */
export const hasEmbeddedPostgres = home =>
  existsSync(join(home, 'database.json')) && (existsSync(join(home, 'postgres')) || keptElsewhere(home) !== null)

function clusterOf(home) {
  const account = accountForPostgres()
  const place = placeIn(home, account)
  return clusterIn(place, embeddedPrograms(account, place), account)
}

/** Locks are given back before the end of their session, which PostgreSQL may notice later. */
async function leave(session) {
  await session.query('select pg_advisory_unlock_all()').catch(() => {})
  await session.end()
}

/** Is a server or a visitor at work in this database? */
async function isUsed(url) {
  const asked = connected(url('superuser', database), client =>
    client.query('select pg_try_advisory_lock($1) and pg_try_advisory_lock($2) as free', [inUse, visited]),
  )
  return asked.then(
    ({ rows }) => !rows[0].free,
    () => false,
  )
}

function passwordsIn(home, cluster) {
  const file = join(home, 'database.json')
  if (!existsSync(file)) {
    if (cluster.exists()) throw new Complaint(`${file} is missing: without it nobody can open the database in ${home}`)
    writeFileSync(file, `${JSON.stringify(newPasswords(), null, 2)}\n`, { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

async function prepare(url, passwords) {
  await connected(url('superuser', 'postgres'), async client => {
    await makeRoles(client, passwords)
    await makeDatabase(client, database)
  })
  await connected(url('superuser', database), shareWithApp)
}

/** A session that lasts as long as this process does: it keeps a second server out of the same home. */
async function claimed(url, home) {
  const client = await sessionAt(url)
  for (let tries = 0; tries < 10; tries++) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as mine', [inUse])
    if (rows[0].mine) return client
    await pause(100)
  }
  await client.end()
  throw new Complaint(`PINGYI_HOME ${home} is in use by another Pingyi; stop it first, or choose another home`)
}

async function sessionAt(url) {
  const client = new pg.Client({ connectionString: url, application_name: `pingyi, process ${process.pid}` })
  client.on('error', () => console.error('pingyi: the embedded PostgreSQL has gone away'))
  await client.connect()
  return client
}
