import { existsSync, readdirSync, statfsSync } from 'node:fs'
import { isAlive } from '../processes/lock.mjs'

export const memory = '/dev/shm'
const roomWanted = 4 * 1024 ** 3

/** A folder in memory, where there is plenty: what tests write goes with them, and a disk takes many small files ten times as long. */
export function folderInMemory() {
  if (!existsSync(memory)) return null
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > roomWanted ? memory : null
}

/** What stands in a folder under `prefix` and the number of a process that has ended. */
export const abandonedIn = (folder, prefix) =>
  readdirSync(folder).filter(name => name.startsWith(prefix) && !isAlive(Number(name.slice(prefix.length).split('-')[0])))
