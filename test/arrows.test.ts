import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise as cruiseTree } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
let copy: string

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'pingyi-arrows-'))
})
afterEach(async () => {
  process.chdir(root)
  await rm(copy, { recursive: true })
})

async function reportOf(folder: string, places: readonly string[]) {
  process.chdir(folder)
  const options = await extractOptions('./.dependency-cruiser.cjs')
  const tsConfig = extractTsConfig('tsconfig.base.json')
  const parts = places.filter(place => existsSync(place))
  const { output } = await cruiseTree(parts, options, undefined, { tsConfig })
  if (typeof output === 'string') throw new Error(output)
  return output
}

/** Cruises a folder and answers how many modules it saw and which rules were broken, by whom. */
async function cruise(folder: string) {
  const { summary } = await reportOf(folder, ['packages', 'apps', 'infra', 'test'])
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

describe('the console', () => {
  const src = 'apps/console/src'

  test.each([
    ['console-api-knows-nothing-above', 'api/send.ts', '../kit/feature.ts', 'kit/feature.ts'],
    ['console-kit-knows-no-noun', 'kit/table/Table.tsx', '../../reviews/verbs.ts', 'reviews/verbs.ts'],
    ['console-layout-knows-no-noun', 'layout/Frame.tsx', '../sign-in/SignInDialog.tsx', 'sign-in/SignInDialog.tsx'],
    ['console-nouns-know-no-app', 'reviews/verbs.ts', '../features.ts', 'features.ts'],
  ])('%s catches a planted violation', async (rule, from, imported, to) => {
    const folder = await tree({ [`${src}/${to}`]: 'export const planted = 1', [`${src}/${from}`]: `import '${imported}'` })
    expect((await cruise(folder)).broken).toContain(`${rule}: ${src}/${from}`)
  })

  /** The nouns that import each other, directly or by way of others. */
  async function mutualNouns(folder: string) {
    const { modules } = await reportOf(folder, ['apps/console'])
    const imports = modules.flatMap(({ source: from, dependencies }) => dependencies.map(({ resolved: to }) => ({ from, to })))
    const nounOf = (path: string) => /^apps[/]console[/]src[/](?!api[/]|kit[/]|layout[/]|testing[/])([^/]+)[/]/.exec(path)?.[1]
    const graph = new Map<string, Set<string>>()
    for (const { from, to } of imports) {
      const [one, other] = [nounOf(from), nounOf(to)]
      if (one && other && one !== other && !/[.]test[.]/.test(from)) graph.set(one, (graph.get(one) ?? new Set()).add(other))
    }
    const reachable = (noun: string, seen = new Set<string>()): Set<string> => {
      for (const next of graph.get(noun) ?? [])
        if (!seen.has(next)) {
          seen.add(next)
          reachable(next, seen)
        }
      return seen
    }
    return [...graph.keys()].filter(noun => reachable(noun).has(noun)).sort()
  }

  test('no noun imports one that imports it', async () => {
    expect(await mutualNouns(root)).toEqual([])
  })

  test('nouns that import each other are caught', async () => {
    const folder = await tree({
      [`${src}/reviews/ReviewList.tsx`]: "import '../occasions/facts.ts'",
      [`${src}/occasions/facts.ts`]: '',
      [`${src}/occasions/OccasionShow.tsx`]: "import '../reviews/facts.ts'",
      [`${src}/reviews/facts.ts`]: '',
    })
    expect(await mutualNouns(folder)).toEqual(['occasions', 'reviews'])
  })

  test('no folder holds more than 20 files side by side', async () => {
    const entries = await readdir(join(root, src), { recursive: true, withFileTypes: true })
    const counts = new Map<string, number>()
    for (const { parentPath } of entries.filter(entry => entry.isFile())) counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1)
    expect([...counts].filter(([, files]) => files > 20)).toEqual([])
  })
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
  ['kit-knows-no-journey', 'test/kit/world.ts', '../faults/faulty.ts', 'test/faults/faulty.ts'],
  ['tests-are-not-imported', 'apps/api/src/main.ts', './main.test.ts', 'apps/api/src/main.test.ts'],
])('%s catches a planted violation by %s', async (rule, from, imported, to) => {
  const folder = await tree({ [to]: 'export const planted = 1', [from]: `import '${imported}'` })
  expect((await cruise(folder)).broken).toContain(`${rule}: ${from}`)
})

test('entry-needs-no-package catches a package behind another file', async () => {
  const folder = await tree({ 'infra/run.mjs': "import './prepare/node.mjs'", 'infra/prepare/node.mjs': "import 'pg'" })
  expect((await cruise(folder)).broken).toContain('entry-needs-no-package: infra/run.mjs')
})
