import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise as cruiseTree } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterEach, beforeEach, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'pingyi-arrows-'))
})
afterEach(async () => {
  process.chdir(root)
  await rm(copy, { recursive: true })
})

/** Cruises a folder and answers how many modules it saw and which rules were broken, by whom. */
async function cruise(folder: string) {
  process.chdir(folder)
  const options = await extractOptions('./.dependency-cruiser.cjs')
  const tsConfig = extractTsConfig('tsconfig.base.json')
  const parts = ['packages', 'apps', 'infra', 'test'].filter(part => existsSync(part))
  const { output } = await cruiseTree(parts, options, undefined, { tsConfig })
  if (typeof output === 'string') throw new Error(output)
  const { totalCruised, violations } = output.summary
  return { modules: totalCruised, broken: violations.map(({ rule, from }) => `${rule.name}: ${from}`) }
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
    'apps/api/src/people/person.ts': 'export class Person {}',
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

test('a journey may import what drives the browser', async () => {
  const folder = await tree({
    'test/kit/browser.ts': "import '../../infra/machine/chromium.mjs'",
    'infra/machine/chromium.mjs': '',
  })
  expect(await cruise(folder)).toEqual({ modules: 4, broken: [] })
})

test.each([
  ['infra-knows-no-app', 'infra/start/settings.mjs', '../../apps/api/src/main.ts', 'apps/api/src/main.ts'],
  ['infra-knows-no-app', 'infra/machine/browser.mjs', '../../test/kit/browser.ts', 'test/kit/browser.ts'],
  ['commands-are-not-imported', 'infra/start/settings.mjs', '../commands/check.mjs', 'infra/commands/check.mjs'],
  ['commands-are-not-imported', 'infra/commands/test.mjs', './check.mjs', 'infra/commands/check.mjs'],
  ['apps-know-no-infra', 'apps/api/src/main.ts', '../../../infra/complaint.mjs', 'infra/complaint.mjs'],
  ['journeys-stay-outside', 'test/record-a-review.test.ts', '../apps/api/src/main.ts', 'apps/api/src/main.ts'],
  ['journeys-stay-outside', 'test/kit/world.ts', '../../packages/domain/src/day.ts', 'packages/domain/src/day.ts'],
  ['kit-knows-no-journey', 'test/kit/world.ts', '../faults/inject-fault.ts', 'test/faults/inject-fault.ts'],
  ['tests-are-not-imported', 'apps/api/src/main.ts', './main.test.ts', 'apps/api/src/main.test.ts'],
])('%s catches a planted violation by %s', async (rule, from, imported, to) => {
  const folder = await tree({ [to]: 'export const planted = 1', [from]: `import '${imported}'` })
  expect((await cruise(folder)).broken).toContain(`${rule}: ${from}`)
})

test('entry-needs-no-package catches a package behind another file', async () => {
  const folder = await tree({ 'infra/run.mjs': "import './prepare/node.mjs'", 'infra/prepare/node.mjs': "import 'pg'" })
  expect((await cruise(folder)).broken).toContain('entry-needs-no-package: infra/run.mjs')
})
