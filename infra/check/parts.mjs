import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tool } from '../parts.mjs'
import { root } from '../root.mjs'

const cache = join(root, 'node_modules', '.cache', 'typecheck')
const typed = ['apps/console', 'apps/api', 'packages/domain', 'packages/client', 'test'].filter(folder =>
  existsSync(join(root, folder, 'tsconfig.json')),
)

const typecheck = folder => ({
  name: `types of ${folder}`,
  program: tool('tsc'),
  args: ['-p', folder, '--noEmit', '--incremental', '--tsBuildInfoFile', join(cache, `${folder.replace('/', '-')}.tsbuildinfo`)],
})

/** What `npm run check` looks at. */
export const checks = [
  ...typed.map(typecheck),
  { name: 'lint and format', program: tool('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'packages as they are published', program: process.execPath, args: [join(root, 'infra', 'check', 'packages.mjs')] },
  { name: 'arrows', program: tool('depcruise'), args: ['--config', '.dependency-cruiser.cjs', 'packages', 'apps'] },
  { name: 'schema printed is schema committed', program: process.execPath, args: [join(root, 'infra', 'check', 'schema.mjs')] },
  { name: 'schema held against the last release', program: process.execPath, args: [join(root, 'infra', 'check', 'released.mjs')] },
]
