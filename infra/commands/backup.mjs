// npm run backup [file]: a copy of all that the database holds, restored once beside it to see that it can be.
import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { backupsIn, nameAt, prepareFolder, publish, removeOldBackups } from '../backups/folder.mjs'
import { asComplaint, figuresOf, sizeOf } from '../backups/report.mjs'
import { serverParts } from '../backups/server-parts.mjs'
import { argumentsOf } from '../command-line/arguments.mjs'
import { Complaint, reportError } from '../complaint.mjs'
import { stopRequested } from '../processes/launch.mjs'
import { checkDatabases, visitDatabase } from '../start/databases.mjs'
import { settingsFrom } from '../start/settings.mjs'

const mayNotCreate = '42501'
const [given] = argumentsOf('backup').positionals
let database

try {
  const settings = settingsFrom(process.env)
  await checkDatabases(settings)
  database = await visitDatabase(settings)
  await Promise.race([backUp(settings), stopRequested.then(refuse)])
} catch (error) {
  reportError(error)
}
await database?.stop().catch(reportError)
process.exit()

function refuse() {
  throw new Complaint('stopped before the end; no backup was made')
}

async function backUp({ home }) {
  const parts = await serverParts('backups/write-backup', 'backups/read-backup', 'backups/rotation')
  const path = given ? resolve(process.env.INIT_CWD ?? '.', given) : join(backupsIn(home), nameAt(new Date()))
  if (existsSync(path)) throw new Complaint(`${path} is there already; give another name`)
  const unfinished = `${path}.${process.pid}.unfinished`
  process.once('exit', () => rmSync(unfinished, { force: true }))
  prepareFolder(path)
  await parts.writeBackup(database.ownerUrl, unfinished)
  const manifest = await parts.checkBackup(unfinished)
  const isVerified = await verify(unfinished, manifest)
  publish(unfinished, path, isVerified && { verifiedAt: new Date().toISOString(), ...manifest })
  if (!isVerified) throw new Complaint(notVerified(path))
  console.log(`✓ ${path} (${sizeOf(path)})`)
  console.log(`  ${figuresOf(manifest)}; restored into a scratch database and found identical`)
  const removed = given ? 0 : removeOldBackups(backupsIn(home), parts.spare)
  if (removed > 0) console.log(`  ${removed} older ${removed === 1 ? 'backup' : 'backups'} removed; 7 days, 4 weeks and 12 months are kept`)
}

/** Restores it into a scratch database, which ends with the comparison of every table and of the audit log. */
async function verify(path, manifest) {
  const { inScratchDatabase, restoreBackup } = await serverParts('backups/scratch', 'backups/restore-backup')
  try {
    await inScratchDatabase(database.makerUrl, database.ownerUrl, url => restoreBackup(url, path, manifest))
    return true
  } catch (error) {
    if (error.code === mayNotCreate) return false
    throw asComplaint(error, path)
  }
}

function notVerified(path) {
  return `${path} is written, but not verified: the role of DATABASE_OWNER_URL may not create databases (alter role … createdb)`
}
