import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

const nameShape = /^pingyi-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.backup\.gz$/

export const backupsIn = home => join(home, 'backups')

/** The name says when, in universal time: pingyi-20261123-073000.backup.gz */
export function nameAt(moment) {
  const [day, time] = moment.toISOString().split('T')
  return `pingyi-${day.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}.backup.gz`
}

function momentOf(name) {
  const [, year, month, day, hour, minute, second] = nameShape.exec(name)
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
}

/** The backups of a folder, newest first; `verified` is what was found out about each right after it was written. */
export function listed(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => nameShape.test(name))
    .map(name => ({ path: join(folder, name), moment: momentOf(name), verified: verifiedOf(join(folder, name)) }))
    .sort((a, b) => b.moment - a.moment)
}

function verifiedOf(path) {
  try {
    return JSON.parse(readFileSync(`${path}.json`, 'utf8'))
  } catch {
    return null
  }
}

export const prepareFolder = path => mkdirSync(dirname(path), { recursive: true, mode: 0o700 })

/** Gives a file that is whole and on the disk its name, and sets beside it what was found out about it. */
export function publish(unfinished, path, verified) {
  rmSync(`${path}.json`, { force: true })
  renameSync(unfinished, path)
  if (verified) writeFileSync(`${path}.json`, `${JSON.stringify(verified, null, 2)}\n`, { mode: 0o600, flush: true })
  const folder = openSync(dirname(path), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

/** Removes from the folder what nobody would go back to. */
export function thinOut(folder, spare) {
  const all = listed(folder)
  const gone = new Set(spare(all.map(({ moment }) => moment)))
  const removed = all.filter(({ moment }) => gone.has(moment))
  for (const { path } of removed) for (const file of [path, `${path}.json`]) rmSync(file, { force: true })
  return removed.length
}
