import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { tell } from './complaint.mjs'
import { build } from './prepare/build.mjs'
import { isStopping, stopAsked } from './processes.mjs'
import { root } from './root.mjs'
import { checkDatabases, openDatabase } from './start/databases.mjs'
import { checkPort, portComplaint } from './start/port.mjs'
import { settingsFrom } from './start/settings.mjs'

const consoleDir = join(root, 'apps', 'console', 'dist')
const entry = join(root, 'apps', 'api', 'dist', 'main.js')
const toEnd = []

try {
  const settings = settingsFrom(process.env)
  await checkPort(settings.port)
  await checkDatabases(settings)
  await build()
  if (!isStopping()) await open(settings)
  await stopAsked
} catch (error) {
  if (!isStopping()) tell(error)
}
for (const end of toEnd) await end().catch(tell)
process.exit()

async function open(settings) {
  const database = await openDatabase(settings)
  toEnd.unshift(database.stop)
  if (!isStopping()) await Promise.race([serve(settings, database), stopAsked])
}

async function serve({ port, home, sample, adminPassword, origin }, { url, ownerUrl }) {
  const api = await import(pathToFileURL(entry).href)
  try {
    const server = await api.serve({ port, databaseUrl: url, ownerUrl, home, sample, adminPassword, origin, consoleDir })
    toEnd.unshift(() => server.close())
    console.log(`Pingyi 评议 is ready: ${server.url}`)
  } catch (error) {
    throw portComplaint(error, port)
  }
}
