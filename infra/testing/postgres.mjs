import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Complaint } from '../complaint.mjs'
import { accountForPostgres, allows } from '../embedded-postgres/account.mjs'
import { clusterIn } from '../embedded-postgres/cluster.mjs'
import { give } from '../embedded-postgres/place.mjs'
import { embeddedPrograms, installedPrograms } from '../embedded-postgres/programs.mjs'
import { addressOf, connected, makeDatabase, makeRoles, newPasswords, roles, shareWithApp } from '../embedded-postgres/roles.mjs'
import { findPostgres15, missingPostgres15 } from '../machine/postgres.mjs'
import { isAlive } from '../processes/lock.mjs'
import { copyCluster } from './postgres-template.mjs'

const prefix = 'pingyi-test-postgres-'
const roomWanted = 4 * 1024 ** 3

/** What is lost when the machine stops may be lost here: the data live as long as the tests. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '256MB',
  max_connections: 200,
}

/**
 * Starts a throw-away PostgreSQL: `embedded` is the 18 we bring along, `debian` the 15 installed on the machine. It holds a database
 * `template` that `fill` filled; it is filled anew when one of the `sources` has changed.
 */
export async function startTestPostgres({
  kind = process.env.PINGYI_TEST_POSTGRES ?? 'embedded',
  sources = [],
  fill = async () => {},
} = {}) {
  const account = accountForPostgres()
  await sweep(account)
  const place = mkdtempSync(join(temporaryFolder(account), `${prefix}${process.pid}-`))
  give(place, account)
  const known = programs(kind, account, place)
  const cluster = clusterIn(place, known, account)
  const passwords = await copyCluster({ kind, program: known.program, sources, account, place, make: () => makeCluster(cluster, fill) })
  await cluster.start(settings)
  const pid = cluster.pid()
  const endAtExit = () => process.kill(pid, 'SIGQUIT')
  process.once('exit', endAtExit)
  const address = { port: cluster.port(), passwords }
  return {
    ...testPostgresAt(address),
    address,
    stop: async () => {
      process.off('exit', endAtExit)
      await cluster.stop('immediate')
      rmSync(place, { recursive: true, force: true })
    },
  }
}

/** Makes a cluster with its roles and the filled template, stopped. */
async function makeCluster(cluster, fill) {
  const passwords = newPasswords()
  await cluster.initialise(roles.superuser, passwords.superuser, ['--no-sync'])
  await cluster.start(settings)
  try {
    const database = testPostgresAt({ port: cluster.port(), passwords })
    await connected(database.superUrl('postgres'), client => makeRoles(client, passwords))
    await database.create('template')
    await fill(database.ownerUrl('template'))
  } finally {
    await cluster.stop()
  }
  return passwords
}

/** The same database from another process: `address` is plain data, so a test worker may be handed it. */
export function testPostgresAt(address) {
  const url = addressOf(address.port, address.passwords)
  const bySuperuser = work => connected(url('superuser', 'postgres'), work)
  return {
    superUrl: name => url('superuser', name),
    ownerUrl: name => url('owner', name),
    appUrl: name => url('app', name),
    /** An empty database of the owner's, in which the app's role may use what the owner will create. */
    create: async name => {
      await bySuperuser(client => makeDatabase(client, name))
      await connected(url('superuser', name), shareWithApp)
    },
    clone: (template, name) =>
      bySuperuser(client => client.query(`create database ${quoted(name)} template ${quoted(template)} owner ${roles.owner}`)),
    drop: name => bySuperuser(client => client.query(`drop database if exists ${quoted(name)} with (force)`)),
  }
}

const quoted = name => `"${name.replaceAll('"', '""')}"`

function programs(kind, account, place) {
  if (kind === 'embedded') return embeddedPrograms(account, place)
  if (kind !== 'debian') throw new Complaint(`PINGYI_TEST_POSTGRES is ${kind}; it may be embedded or debian`)
  const folder = findPostgres15()
  if (!folder) throw new Complaint(missingPostgres15)
  return installedPrograms(folder)
}

/** Memory first, where there is plenty: every clone of the template is hundreds of small files, which take a disk ten times as long. */
const folders = ['/dev/shm', tmpdir(), '/tmp', '/var/tmp']
const temporaryFolder = account => folders.find(folder => isFit(folder) && allows(account, '-w', folder)) ?? tmpdir()

function isFit(folder) {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > roomWanted
}

/** Stops and removes what killed test runs have left behind. */
async function sweep(account) {
  for (const folder of new Set(folders.filter(folder => existsSync(folder)))) {
    const abandoned = readdirSync(folder).filter(
      name => name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length).split('-')[0])),
    )
    for (const name of abandoned) await remove(join(folder, name), account)
  }
}

async function remove(place, account) {
  try {
    await clusterIn(place, embeddedPrograms(account, place), account).stop('immediate')
    rmSync(place, { recursive: true, force: true })
  } catch {
    // Another run of ours is at it, or it is somebody else's.
  }
}
