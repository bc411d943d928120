import { join } from 'node:path'
import { tool } from '../processes/parts.mjs'
import { root } from '../root.mjs'
import { compileCache } from '../sources/node-flags.mjs'

// TypeScript 7 under a name of its own: dependency-cruiser needs `typescript` to be 6. One checker, since two parts run at a time.
const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc')
const cache = join(root, 'node_modules', '.cache', 'typecheck')
const typed = ['apps/console', 'apps/api', 'packages/domain', 'packages/client', 'test']

const typecheck = folder => ({
  name: `types of ${folder}`,
  program: process.execPath,
  args: [
    compiler,
    '-p',
    folder,
    '--checkers',
    '1',
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    join(cache, `${folder.replace('/', '-')}.tsbuildinfo`),
  ],
})

// The longest goes first, beside the others.
const parts = [
  { name: 'arrows', program: tool('depcruise'), args: ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'infra', 'test'] },
  ...typed.map(typecheck),
  { name: 'lint and format', program: tool('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'schema printed is schema committed', program: process.execPath, args: [join(root, 'infra', 'check', 'schema.mjs')] },
  { name: 'schema held against the last release', program: process.execPath, args: [join(root, 'infra', 'check', 'released.mjs')] },
]

const cached = part => ({ ...part, options: { env: { ...process.env, ...compileCache } } })

/** What `npm run check` looks at. */
export const checks = parts.map(cached)

/** What `npm test` looks at besides: it builds and packs, which takes longer. */
export const slowChecks = [
  { name: 'packages as they are published', program: process.execPath, args: [join(root, 'infra', 'check', 'packages.mjs')] },
].map(cached)
