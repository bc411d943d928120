import { join } from 'node:path'
import { argumentsOf } from '../command-line/arguments.mjs'
import { reportError } from '../complaint.mjs'
import { reload } from '../dev/reload.mjs'
import { freePort } from '../machine/free-port.mjs'
import { exitOf, isStopping, launch, stopRequested } from '../processes/launch.mjs'
import { tool } from '../processes/parts.mjs'
import { root } from '../root.mjs'
import { compileCache, fromSources } from '../sources/node-flags.mjs'
import { checkDatabases, openDatabase } from '../start/databases.mjs'
import { checkPort } from '../start/port.mjs'
import { settingsFrom } from '../start/settings.mjs'

const sources = [join('apps', 'api', 'src'), join('packages', 'domain', 'src'), 'infra'].map(folder => join(root, folder))

argumentsOf('dev')

try {
  const settings = settingsFrom(process.env)
  await checkPort(settings.port)
  await checkDatabases(settings)
  const database = await openDatabase(settings)
  if (!isStopping()) await run(settings, database)
  await database.stop()
} catch (error) {
  reportError(error)
}
process.exit()

/** Runs the api and the console from their sources until we are asked to stop; the console passes on what is the api's. */
async function run({ port, home }, { url, ownerUrl }) {
  const apiPort = await freePort()
  const apiEnv = { PORT: apiPort, PINGYI_HOME: home, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }
  const api = reload(sources, [...fromSources, join(root, 'infra', 'dev', 'api.mjs')], {
    cwd: join(root, 'apps', 'api'),
    env: { ...process.env, ...compileCache, ...apiEnv },
  })
  const vite = launch(tool('vite'), ['--port', port, '--strictPort', '--clearScreen', 'false', '--logLevel', 'warn'], {
    cwd: join(root, 'apps', 'console'),
    env: { ...process.env, PINGYI_API: `http://127.0.0.1:${apiPort}` },
  })
  console.log(`Pingyi 评议, with reload: http://localhost:${port}`)
  await stopRequested
  await Promise.all([api.ended(), exitOf(vite)])
}
