import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { freePort } from '../machine/free-port.mjs'
import { give } from './place.mjs'

const run = promisify(execFile)
const notRunning = 3

/** A PostgreSQL cluster in `place`, which belongs to `account`, driven by PostgreSQL's own `pg_ctl`. */
export function clusterIn(place, { program, localeFlags }, account) {
  const data = join(place, 'data')
  const log = join(place, 'postgres.log')
  const pidFile = join(data, 'postmaster.pid')
  const options = { ...account, cwd: place, env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' } }
  const pidLine = number => Number(readFileSync(pidFile, 'utf8').split('\n')[number])
  const control = (...args) => run(program('pg_ctl'), ['-D', data, ...args], options)

  async function initialise(superuser, password, flags = []) {
    const unfinished = `${data}.new`
    const passwordFile = join(place, 'initial-password')
    rmSync(unfinished, { recursive: true, force: true })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    give(passwordFile, account)
    const access = ['-U', superuser, '-A', 'scram-sha-256', '--pwfile', passwordFile]
    await run(program('initdb'), ['-D', unfinished, '-E', 'UTF8', '--data-checksums', ...localeFlags, ...access, ...flags], options)
    rmSync(passwordFile)
    renameSync(unfinished, data)
  }

  async function isRunning() {
    try {
      await control('status')
      return true
    } catch (error) {
      if (error.code === notRunning) return false
      throw error
    }
  }

  /** A server that a killed parent left behind is used; one that is going down is waited for; a number taken by another program is not it. */
  async function findRunning() {
    for (let tries = 0; tries < 100 && (await isRunning()); tries++) {
      if (belongsToAnother(pidLine(0))) break
      if (await answers(pidLine(3))) return true
      await pause(100)
    }
    if (existsSync(pidFile) && belongsToAnother(pidLine(0))) rmSync(pidFile)
    return false
  }

  async function launch(settings) {
    const all = { listen_addresses: '127.0.0.1', port: await freePort(), unix_socket_directories: '', ...settings }
    const flags = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`)
    const args = ['-D', data, '-w', '-t', '60', '-l', log, '-o', flags.join(' '), 'start']
    const code = await new Promise((done, fail) => {
      // No pipe: the server would inherit it and hold it open.
      spawn(program('pg_ctl'), args, { ...options, stdio: 'ignore' })
        .once('error', fail)
        .once('exit', done)
    })
    if (code !== 0) throw new Error(`PostgreSQL did not start:\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-1000) : ''}`)
  }

  async function start(settings, tries = 5) {
    if (await findRunning()) return
    try {
      await launch(settings)
    } catch (error) {
      // The sessions of a server that was killed a moment ago still hold its memory.
      if (tries === 0 || !/shared memory block/.test(error.message)) throw error
      await pause(1000)
      await start(settings, tries - 1)
    }
  }

  return {
    exists: () => existsSync(join(data, 'PG_VERSION')),
    initialise,
    isRunning,
    start,
    port: () => pidLine(3),
    pid: () => pidLine(0),
    stop: async (mode = 'fast') => (await isRunning()) && control('stop', '-m', mode, '-w'),
  }
}

function belongsToAnother(pid) {
  try {
    return !readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
  } catch {
    return false
  }
}

const answers = port =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1', () => done(true)).once('error', () => done(false))
    socket.once('connect', () => socket.destroy())
  })
