import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Complaint, tell } from '../complaint.mjs'
import { isStopping, stopAsked } from '../processes/launch.mjs'
import { root } from '../root.mjs'
import { checkDatabases, openDatabase } from './databases.mjs'
import { checkPort, portComplaint } from './port.mjs'
import { settingsFrom } from './settings.mjs'

const consoleDir = join(root, 'apps', 'console', 'dist')
const entry = join(root, 'apps', 'api', 'dist', 'main.js')
const toEnd = []

/** The whole life of a server: look at the settings, make ready, open the database, serve, and end in the opposite order. */
export async function runServer({ makeReady = async () => {} } = {}) {
  try {
    const settings = settingsFrom(process.env)
    await checkPort(settings.port)
    await checkDatabases(settings)
    await makeReady()
    if (!isStopping()) await open(settings)
    await stopAsked
  } catch (error) {
    if (!isStopping()) tell(error)
  }
  for (const end of toEnd) await end().catch(tell)
  process.exit()
}

async function open(settings) {
  const database = await openDatabase(settings)
  toEnd.unshift(database.stop)
  if (!isStopping()) await Promise.race([serve(settings, database), stopAsked])
}

async function serve({ port, home, sample, adminPassword, origin, corsOrigins, logFiles, metricsToken }, { url, ownerUrl }) {
  if (!existsSync(entry)) throw new Complaint('the server is not built: run `npm start`, or `npx turbo run build`')
  const api = await import(pathToFileURL(entry).href)
  try {
    const where = { port, databaseUrl: url, ownerUrl, home, consoleDir }
    const server = await api.serve({ ...where, sample, adminPassword, origin, corsOrigins, logFiles, metricsToken })
    toEnd.unshift(() => server.close())
    console.log(`Pingyi 评议 is ready: ${server.url}`)
  } catch (error) {
    throw portComplaint(error, port)
  }
}
