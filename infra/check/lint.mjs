// Lints the files that have changed since they were last found clean, all when a rule or a package has: biome looks at one file at a time.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { listen, run } from '../processes/launch.mjs'
import { tool } from '../processes/parts.mjs'
import { root } from '../root.mjs'

const memory = join(root, 'node_modules', '.cache', 'lint.json')
const rules = ['biome.json', '.gitignore', 'package-lock.json']
const mostAtOnce = 1_000

const now = await digests()
const before = remembered()
const isSameRule = rules.every(file => now?.[file] && now[file] === before[file])
const changed = isSameRule ? Object.keys(now).filter(file => now[file] !== before[file]) : null

const code = changed?.length === 0 ? 0 : await lint(changed && changed.length <= mostAtOnce ? changed : ['.'])
if (code === 0 && now) remember(now)
process.exit(code)

function lint(paths) {
  return run(tool('biome'), ['check', '--error-on-warnings', '--no-errors-on-unmatched', ...paths])
}

/** The digest of every file that git knows or would take; nothing where there is no git. */
async function digests() {
  const { code, said } = await listen('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  if (code !== 0) return null
  const files = said.split('\0').filter(file => file && existsSync(join(root, file)))
  return Object.fromEntries(files.map(file => [file, digestOf(join(root, file))]))
}

function digestOf(path) {
  return createHash('sha1').update(readFileSync(path)).digest('base64')
}

function remembered() {
  try {
    return JSON.parse(readFileSync(memory, 'utf8'))
  } catch {
    return {}
  }
}

function remember(clean) {
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, JSON.stringify(clean))
}
