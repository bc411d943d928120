// npm run restore <file>: puts a backup in the place of what the database holds, wholly or not at all.
import { resolve } from 'node:path'
import { asComplaint, figuresOf } from '../backups/report.mjs'
import { serverParts } from '../backups/server-parts.mjs'
import { argumentsOf } from '../command-line/arguments.mjs'
import { Complaint, tell } from '../complaint.mjs'
import { connected } from '../embedded-postgres/roles.mjs'
import { checkDatabases, openDatabase } from '../start/databases.mjs'
import { settingsFrom } from '../start/settings.mjs'

const { positionals, replace } = argumentsOf('restore')
const file = resolve(process.env.INIT_CWD ?? '.', positionals[0])
let database
try {
  const settings = settingsFrom(process.env)
  const { checkBackup, restoreBackup } = await serverParts('backups/read-backup', 'backups/restore-backup')
  const explained = work => work.catch(error => Promise.reject(asComplaint(error, file)))
  const manifest = await explained(checkBackup(file))
  await checkDatabases(settings)
  database = await openDatabase(settings)
  await refuseIfUsed(database)
  await refuseIfFull(database.ownerUrl, file, replace)
  await explained(restoreBackup(database.ownerUrl, file, manifest))
  console.log(`✓ ${file} of ${manifest.at} is restored and found identical: ${figuresOf(manifest)}`)
  console.log('  Everybody signs in anew. `npm run doctor` looks at the rest.')
} catch (error) {
  tell(error)
}
await database?.stop().catch(tell)
process.exit()

/** A server that goes on writing would not notice that its records are others. */
async function refuseIfUsed({ url, ownerUrl }) {
  const user = decodeURIComponent(new URL(url).username)
  const { rows } = await connected(ownerUrl, client =>
    client.query(
      'select count(*)::int as others from pg_stat_activity where datname = current_database() and usename = $1 and pid <> pg_backend_pid()',
      [user],
    ),
  )
  if (rows[0].others > 0) throw new Complaint(`${user} has ${rows[0].others} connections to the database; stop the server first`)
}

async function refuseIfFull(ownerUrl, file, replace) {
  await connected(ownerUrl, async client => {
    const { rows } = await client.query(`
      select current_database() as name, array(select format('select count(*)::int as rows from %I', tablename)
        from pg_tables where schemaname = 'public' and tablename <> 'migrations') as counts`)
    const [{ name, counts }] = rows
    let held = 0
    for (const count of counts) held += (await client.query(count)).rows[0].rows
    if (held === 0 || replace === name) return
    const wrong = replace === undefined ? '' : `; --replace names ${replace}`
    throw new Complaint(
      `the database ${name} holds ${held} rows${wrong}. To lose them for the backup: npm run restore ${file} -- --replace=${name}`,
    )
  })
}
