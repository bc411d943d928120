// npm run doctor [-- --json]: what is wrong with this installation, and what to do about it. Works with the server running or not.
import pg from 'pg'
import { argumentsOf } from '../command-line/arguments.mjs'
import { tell } from '../complaint.mjs'
import { newest, sameLog } from '../doctor/backups.mjs'
import { clock, migrations, safety, server } from '../doctor/database.mjs'
import { doubtful, made, print, well, wrong } from '../doctor/findings.mjs'
import { built, disk, node, packages, place, port } from '../doctor/machine.mjs'
import { auditNumbers, tables } from '../doctor/records.mjs'
import { appendOnly, appRole, ownerRole } from '../doctor/roles.mjs'
import { hasEmbeddedPostgres } from '../embedded-postgres/start.mjs'
import { visitDatabase } from '../start/databases.mjs'
import { settingsFrom } from '../start/settings.mjs'

const { json: asJson = false } = argumentsOf('doctor')
const findings = []

const look = async (subject, check) => {
  const found = await made(subject, check)
  findings.push(...found)
  if (!asJson) found.forEach(print)
  return found.every(({ level }) => level !== 'wrong')
}

await look('node', node)
await look('packages', packages)
await look('built', built)
let settings
const areRight = await look('settings', () => {
  settings = settingsFrom(process.env)
  return well(`PINGYI_HOME ${settings.home} can be written`)
})
if (areRight) await lookAtInstallation(settings)

const isHealthy = findings.every(({ level }) => level !== 'wrong')
if (asJson) console.log(JSON.stringify({ healthy: isHealthy, findings }, null, 2))
process.exit(isHealthy ? 0 : 1)

async function lookAtInstallation({ home, port: number, ...rest }) {
  await look('disk', () => disk(home))
  await look('port', () => port(number))
  await look('backups', () => newest(home))
  if (!rest.databaseUrl && !hasEmbeddedPostgres(home)) {
    await look('database', () => doubtful('there is none yet', '`npm start` makes one; `npm run restore <file>` brings back a backup'))
    return
  }
  if (!rest.databaseUrl) await look('database', () => place(home))
  let database
  await look('database', async () => {
    database = await visitDatabase({ home, ...rest })
    return []
  })
  if (!database) return
  await lookAtDatabase(home, database)
  await database.stop().catch(tell)
}

async function lookAtDatabase(home, { url, ownerUrl, makerUrl }) {
  const [app, owner] = [url, ownerUrl].map(connectionString => new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 }))
  try {
    const reached = await look('database', async () => {
      await Promise.all([app.connect(), owner.connect()])
      await owner.query("set statement_timeout = '60s'")
      return server(owner)
    })
    if (!reached) return
    await look('database', () => safety(owner))
    await look('clock', () => clock(owner))
    if (url === ownerUrl)
      await look('roles', () => wrong('the server works as the owner of the tables', 'set DATABASE_OWNER_URL, see README'))
    else await look('roles', () => appRole(app, ownerUrl))
    await look('roles', () => ownerRole(owner, makerUrl !== ownerUrl))
    const isThere = await look('migrations', () => migrations(owner))
    if (!isThere || !(await owner.query("select to_regclass('public.audit_events') as t")).rows[0].t) return
    await look('records', () => tables(owner))
    await look('audit log', () => appendOnly(app))
    await look('audit log', () => auditNumbers(owner))
    await look('audit log', () => sameLog(home, owner))
  } finally {
    await Promise.all([app, owner].map(client => client.end().catch(() => {})))
  }
}
