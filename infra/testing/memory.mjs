import { existsSync, readdirSync, readFileSync, statfsSync } from 'node:fs'
import { isAlive } from '../processes/lock.mjs'

export const memory = '/dev/shm'
const roomWanted = 4 * 1024 ** 3

/** A folder in memory, where there is plenty: what tests write goes with them, and a disk takes many small files ten times as long. */
export function folderInMemory() {
  if (!existsSync(memory) || !mayRunPrograms()) return null
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > roomWanted ? memory : null
}

/** PostgreSQL's programs are copied beside its data where its account can't reach ours. */
function mayRunPrograms() {
  const mount = readFileSync('/proc/mounts', 'utf8').match(/^\S+ \/dev\/shm \S+ (\S+)/m)
  return mount !== null && !mount[1].split(',').includes('noexec')
}

/** What stands in a folder under `prefix` and the number of a process that has ended. */
export const abandonedIn = (folder, prefix) =>
  readdirSync(folder).filter(name => name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length).split('-')[0])))
