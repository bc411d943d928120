import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const here = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
const documentType = dirname(require.resolve('@graphql-typed-document-node/core/package.json'))
const graphql = dirname(require.resolve('graphql/package.json'))

let place: string
const at = (...parts: string[]) => join(place, ...parts)

// npm hands its settings of this workspace on to children; a stranger's project has none of them.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/i.test(name)))
const run = (cwd: string, command: string, ...args: string[]) => execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' })
const node = (cwd: string, ...args: string[]) => run(cwd, process.execPath, ...args)

const installed = (...parts: string[]) => at('project', 'node_modules', '@pingyi', 'client', ...parts)

/** Packs the built package and unpacks it into an empty project, beside what its types need: the typed document, and its peer graphql. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'pingyi-client-'))
  mkdirSync(at('package'))
  for (const file of ['package.json', 'README.md']) cpSync(join(here, file), at('package', file))
  node(here, tsc, '-p', 'tsconfig.build.json', '--outDir', at('package', 'dist'))
  const [packed] = JSON.parse(run(at('package'), 'npm', 'pack', '--json', '--ignore-scripts', '--offline'))
  mkdirSync(installed(), { recursive: true })
  run(at('package'), 'tar', '-xzf', packed.filename, '--strip-components=1', '-C', installed())
  cpSync(documentType, at('project', 'node_modules', '@graphql-typed-document-node', 'core'), { recursive: true })
  symlinkSync(graphql, at('project', 'node_modules', 'graphql'))
  writeFileSync(at('project', 'package.json'), '{ "name": "a-stranger", "private": true, "type": "module" }')
}, 120_000)

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the package, unpacked into an empty project', () => {
  test('brings built code, types and the README, but neither sources nor tests', () => {
    const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' })
    expect(readdirSync(installed()).toSorted()).toEqual(['README.md', 'dist', 'package.json'])
    expect(files.filter(file => /\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([])
  })

  test('asks for one package, and only for its types', () => {
    const { dependencies } = JSON.parse(readFileSync(installed('package.json'), 'utf8'))
    expect(Object.keys(dependencies)).toEqual(['@graphql-typed-document-node/core'])
    const built = readdirSync(installed('dist')).filter(file => file.endsWith('.js'))
    const imports = built.flatMap(file => [...readFileSync(installed('dist', file), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'/g)])
    expect(imports.map(([, from]) => from).filter(from => !from!.startsWith('./'))).toEqual([])
  })

  test('runs under plain Node', () => {
    writeFileSync(
      at('project', 'main.js'),
      `import { connect, CyclesDocument, Refused } from '@pingyi/client'
      console.log(typeof connect({ url: 'http://x', token: 'y' }).ask, String(CyclesDocument).includes('query cycles'), new Refused('STALE', {}, 200).code)`,
    )
    expect(node(at('project'), 'main.js').trim()).toBe('function true STALE')
  })

  test('is typed: a wrong variable does not compile', () => {
    const check = (variables: string) => {
      writeFileSync(
        at('project', 'main.ts'),
        `import { connect, StatisticsDocument } from '@pingyi/client'
        const answer = await connect({ url: '', token: '' }).ask(StatisticsDocument, ${variables})
        export const percent: number | null = answer.statistics.members.ratio.percent`,
      )
      return node(at('project'), tsc, 'main.ts', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--ignoreConfig')
    }
    expect(check(`{ cycleId: '1' }`)).toBe('')
    expect(() => check(`{ cycle: '1' }`)).toThrow(expect.objectContaining({ stdout: expect.stringContaining('cycle') }))
  }, 60_000)
})
