import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'

type Violation = { from: string; to: string; rule: { name: string } }
type Report = { summary: { totalCruised: number; violations: Violation[] } }

const root = fileURLToPath(new URL('..', import.meta.url))
const cruiser = join(root, 'node_modules', '.bin', 'depcruise')
let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'pingyi-arrows-'))
})
afterEach(() => rm(copy, { recursive: true }))

/** Cruises a folder and answers how many modules it saw and which rules were broken, by whom. */
async function cruise(folder: string) {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages', 'apps']
  const { stdout } = await promisify(execFile)(cruiser, args, { cwd: folder, maxBuffer: 1e9 }).catch((error: { stdout: string }) => error)
  const { summary } = JSON.parse(stdout) as Report
  return { modules: summary.totalCruised, broken: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`) }
}

/** A small tree under our rules, with the given files. */
async function tree(files: Record<string, string>) {
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) await cp(join(root, name), join(copy, name))
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  for (const [name, text] of Object.entries({ 'apps/console/src/main.tsx': '', 'packages/domain/src/index.ts': '', ...files })) {
    await mkdir(join(copy, name, '..'), { recursive: true })
    await writeFile(join(copy, name), text)
  }
  return copy
}

test('the arrows hold in what we have written', async () => {
  const { modules, broken } = await cruise(root)
  expect(modules).toBeGreaterThan(100)
  expect(broken).toEqual([])
})

test('a feature may import the entity of another', async () => {
  const folder = await tree({
    'apps/api/src/reviews/record-review.ts': "export { Person } from '../people/person.ts'",
    'apps/api/src/people/person.ts': "@Entity('people')\nexport class Person {}",
  })
  expect(await cruise(folder)).toEqual({ modules: 4, broken: [] })
})

test.each([
  [
    'features-meet-at-entities',
    'apps/api/src/reviews/record-review.ts',
    '../people/rename-person.ts',
    'apps/api/src/people/rename-person.ts',
  ],
  ['platform-knows-no-feature', 'apps/api/src/platform/list.ts', '../people/person.ts', 'apps/api/src/people/person.ts'],
  ['platform-knows-no-feature', 'apps/api/src/platform/list.ts', '../field/predicates.ts', 'apps/api/src/field/predicates.ts'],
  ['field-knows-entities-only', 'apps/api/src/field/predicates.ts', '../people/people-list.ts', 'apps/api/src/people/people-list.ts'],
  ['features-know-no-main', 'apps/api/src/reviews/record-review.ts', '../server.ts', 'apps/api/src/server.ts'],
  [
    'rooms-in-order',
    'apps/api/src/rectifications/rounds/move-round.ts',
    '../measures/move-measure.ts',
    'apps/api/src/rectifications/measures/move-measure.ts',
  ],
  ['rooms-in-order', 'apps/api/src/rectifications/states.ts', './rounds/move-round.ts', 'apps/api/src/rectifications/rounds/move-round.ts'],
  ['apps-never-meet', 'apps/console/src/main.tsx', '../../api/src/schema.ts', 'apps/api/src/schema.ts'],
  ['client-stands-alone', 'packages/client/src/connect.ts', '../../domain/src/index.ts', 'packages/domain/src/index.ts'],
  ['client-knows-no-app', 'packages/client/src/connect.test.ts', '../../../apps/api/src/schema.ts', 'apps/api/src/schema.ts'],
  ['domain-is-pure', 'packages/domain/src/machine.ts', 'node:fs', 'packages/domain/src/other.ts'],
])('%s catches a planted violation', async (rule, from, imported, to) => {
  const folder = await tree({ [to]: 'export const planted = 1', [from]: `import '${imported}'` })
  expect((await cruise(folder)).broken).toContain(`${rule}: ${from}`)
})

test('no-cycles catches a planted circle', async () => {
  const folder = await tree({
    'apps/api/src/reviews/one.ts': "import './two.ts'",
    'apps/api/src/reviews/two.ts': "import './one.ts'",
  })
  expect((await cruise(folder)).broken).toContain('no-cycles: apps/api/src/reviews/one.ts')
})
