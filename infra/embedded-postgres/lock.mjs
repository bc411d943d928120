import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

const longestStart = 90_000

/** Runs `work` while nobody else does under the same file; the lock of a dead holder is taken over. */
export async function alone(file, work) {
  while (!take(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true })
    else await pause(100)
  }
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

function isAbandoned(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs
    const holder = Number(readFileSync(file, 'utf8'))
    return age > longestStart || (holder > 0 && !isAlive(holder))
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
