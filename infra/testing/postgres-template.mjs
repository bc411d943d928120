import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { roles } from '../embedded-postgres/roles.mjs'
import { root } from '../root.mjs'

const run = promisify(execFile)
const cache = join(root, 'node_modules', '.cache', 'test-postgres')
const ours = [import.meta.filename, join(import.meta.dirname, 'postgres.mjs'), join(root, 'infra', 'embedded-postgres', 'roles.mjs')]
const day = 86_400_000

/**
 * Copies a stopped cluster to `place` and answers its passwords. The cluster is kept between runs under the digest of `sources`, which
 * decide what it holds; `make` makes it in `place` where there is none yet.
 */
export async function copyCluster({ kind, program, sources, account, place, make }) {
  const kept = join(cache, `${kind}-${await digestOf(program, [...ours, ...sources])}`)
  if (!existsSync(kept)) return keep(kept, place, await make())
  await run('cp', ['-R', join(kept, 'data'), place])
  if (account.uid !== undefined) await run('chown', ['-R', `${account.uid}:${account.gid}`, join(place, 'data')])
  return passwordsOf(kept)
}

/** Two runs may make the same at the same time; the second to finish leaves that of the first. */
async function keep(kept, place, passwords) {
  const unfinished = `${kept}.${process.pid}`
  mkdirSync(unfinished, { recursive: true, mode: 0o700 })
  await run('cp', ['-R', join(place, 'data'), unfinished])
  writeFileSync(join(unfinished, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 })
  try {
    renameSync(unfinished, kept)
  } catch (error) {
    if (!existsSync(kept)) throw error
    rmSync(unfinished, { recursive: true })
  }
  for (const old of readdirSync(cache).map(name => join(cache, name)))
    if (Date.now() - statSync(old).mtimeMs > day) rmSync(old, { recursive: true, force: true })
  return passwords
}

const passwordsOf = kept => JSON.parse(readFileSync(join(kept, 'passwords.json'), 'utf8'))

async function digestOf(program, paths) {
  const { stdout: version } = await run(program('postgres'), ['--version'])
  const hash = createHash('sha256').update(version).update(JSON.stringify(roles))
  for (const file of paths.flatMap(filesOf).toSorted()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const filesOf = path =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
    : [path]
