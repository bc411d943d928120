import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { alsoLogTo } from '../../platform/log.ts'

const kept = 30
const name = /^pingyi\.\d{4}-\d\d-\d\d\.\d+\.log$/

/** Also writes the log to files in `folder`: a new file each day and after 20 MB, the newest 30 kept. Returns a function that stops it. */
export async function logToFiles(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  forgetOldest(folder)
  // Loaded on demand, because it brings a date library along.
  const { default: roll } = await import('pino-roll')
  const stream = await roll({
    file: join(folder, 'pingyi'),
    dateFormat: 'yyyy-MM-dd',
    frequency: 'daily',
    size: '20m',
    limit: { count: kept, removeOtherLogFiles: true },
    mode: 0o600,
  })
  const leave = alsoLogTo(stream)
  return async () => {
    leave()
    stream.flushSync()
    stream.end()
  }
}

/** A server restarted every day never reaches the daily rotation, so old files are removed at the start. */
function forgetOldest(folder: string) {
  const files = readdirSync(folder).filter(file => name.test(file))
  const byAge = files.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  for (const file of byAge.slice(0, Math.max(0, byAge.length - kept))) rmSync(join(folder, file))
}
