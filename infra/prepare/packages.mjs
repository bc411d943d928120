import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../complaint.mjs'
import { isStopping, run } from '../processes/launch.mjs'
import { root } from '../root.mjs'
import { oneAtATime } from './one-at-a-time.mjs'

const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error']

/** Installs the packages if what is installed is not what package-lock.json says. */
export async function installPackages() {
  if (areInstalled()) return
  await oneAtATime(async () => {
    if (areInstalled() || isStopping()) return
    console.log('Installing packages (npm ci) …')
    const [program, args] = npm()
    const code = await run(program, [...args, 'ci', ...flags])
    if (code !== 0 && !isStopping()) throw new Complaint('the packages could not be installed; npm says why above')
  })
}

function npm() {
  const file = process.env.npm_execpath
  return file?.endsWith('npm-cli.js') ? [process.execPath, [file]] : ['npm', []]
}

/** npm keeps a second lockfile of what it did install; packages for other machines are absent from it. */
export function areInstalled() {
  const installedFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(installedFile)
  const isWanted = ([path, { version }]) => (wanted[path] ? wanted[path].version === version : false)
  const isInstalled = ([path, { optional, link }]) => Boolean(installed[path] || optional || link)
  return Object.entries(installed).every(isWanted) && Object.entries(wanted).filter(inModules).every(isInstalled)
}

const packagesOf = file => JSON.parse(readFileSync(file, 'utf8')).packages
const inModules = ([path]) => path.includes('node_modules/')
