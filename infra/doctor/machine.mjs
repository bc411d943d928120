import { existsSync, readdirSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { keptElsewhere } from '../embedded-postgres/place.mjs'
import { bundledNode, isBundledNode } from '../prepare/node.mjs'
import { areInstalled } from '../prepare/packages.mjs'
import { root } from '../root.mjs'
import { checkPort } from '../start/port.mjs'
import { doubtful, well, wrong } from './findings.mjs'

const megabyte = 1024 * 1024
const parts = [
  ['packages/domain', 'index.js'],
  ['apps/api', 'main.js'],
  ['apps/console', 'index.html'],
]

export function node() {
  if (isBundledNode() || !bundledNode()) return well(`${process.version}${isBundledNode() ? ', brought along' : ''}`)
  return doubtful(`${process.version}, not the one brought along`, 'run it as `npm run doctor`')
}

export function packages() {
  if (!existsSync(join(root, 'node_modules', 'vitest'))) return well('those of the server alone')
  return areInstalled() ? well('as package-lock.json says') : wrong('not as package-lock.json says', '`npm start` installs them')
}

export async function disk(home) {
  const { bavail, bsize } = await statfs(home)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free < 200) return wrong(`${free} MB are free where ${home} is`, 'make room: a full disk stops the database')
  if (free < 2048) return doubtful(`${free} MB are free where ${home} is`, 'make room for backups and growth')
  return well(`${Math.floor(free / 1024)} GB are free where ${home} is`)
}

/** A home that is copied or thrown away takes its database along only if that is in it. */
export function place(home) {
  const elsewhere = keptElsewhere(home)
  if (!elsewhere) return well('it is kept in PINGYI_HOME')
  return doubtful(
    `it is kept in ${elsewhere}: PostgreSQL's own account can't reach ${home}`,
    'a copy of PINGYI_HOME is no copy of the database: `npm run backup`; to have it there, restore into a home that all accounts may enter',
  )
}

/** Either nobody has the port, or it is ours and ready. */
export async function port(number) {
  const answer = await fetch(`http://127.0.0.1:${number}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
  const said = (await answer?.text().catch(() => '')) ?? ''
  if (said === 'ready\n') return well(`${number}: the server is running, and ready`)
  if (said === 'not ready\n') return wrong(`${number}: the server is running, and not ready`, 'see the database below, and the log')
  await checkPort(number)
  return well(`${number} is free; the server is not running`)
}

/** A part that is older than its sources is built anew by the next start. */
export function built() {
  return parts.map(([folder, entry]) => {
    const file = join(root, folder, 'dist', entry)
    if (!existsSync(file)) return wrong(`${folder} is not built`, '`npm start` builds it')
    const source = join(root, folder, 'src')
    if (!existsSync(source) || newest(source) <= newest(join(root, folder, 'dist'))) return well(`${folder} is built`)
    return doubtful(`${folder} has sources that are newer than what is built`, 'start the server anew: `npm start` builds what has changed')
  })
}

const newest = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .reduce((latest, { parentPath, name }) => Math.max(latest, statSync(join(parentPath, name)).mtimeMs), 0)
