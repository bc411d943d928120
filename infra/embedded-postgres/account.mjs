import { execFileSync, spawnSync } from 'node:child_process'

const isRoot = process.getuid?.() === 0
const quiet = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }

/** The account that PostgreSQL runs under: nobody else's, unless we are root, whom PostgreSQL refuses. */
export function accountForPostgres() {
  if (!isRoot) return {}
  return idsOf('postgres') ?? idsOf('pingyi') ?? create('pingyi')
}

function idsOf(name) {
  try {
    const [uid, gid] = ['-u', '-g'].map(flag => Number(execFileSync('id', [flag, name], quiet)))
    return { uid, gid }
  } catch {
    return null
  }
}

function create(name) {
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  return idsOf(name)
}

/** May the account do this (`-x` enter or run, `-w` write) with the path, all folders above it included? */
export function allows(account, flag, path) {
  return account.uid === undefined || spawnSync('test', [flag, path], { ...account, cwd: '/' }).status === 0
}
