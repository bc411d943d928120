import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Runs `work` while nobody else does under the same file; the lock of a holder that is dead, or older than `patience`, is taken over. */
export async function withLock(file, work, patience = 90_000) {
  while (!take(file)) if (!(isAbandoned(file, patience) && wasRemoved(file, patience))) await pause(100)
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Removes an abandoned lock, one process at a time: who looks later must not remove the lock of who came first. */
function wasRemoved(file, patience) {
  const removal = `${file}.removal`
  if (!take(removal)) {
    if (isAbandoned(removal, 5_000)) rmSync(removal, { force: true })
    return false
  }
  try {
    if (isAbandoned(file, patience)) rmSync(file, { force: true })
    return true
  } finally {
    rmSync(removal, { force: true })
  }
}

function isAbandoned(file, patience) {
  try {
    const age = Date.now() - statSync(file).mtimeMs
    const holder = Number(readFileSync(file, 'utf8'))
    return age > patience || (holder > 0 && !isAlive(holder))
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
