import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const here = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js')

let place: string
const at = (...parts: string[]) => join(place, ...parts)

// npm hands its settings of this workspace on to children; a stranger's project has none of them.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/i.test(name)))
const run = (cwd: string, command: string, ...args: string[]) => execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' })
const node = (cwd: string, ...args: string[]) => run(cwd, process.execPath, ...args)

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'pingyi-domain-'))
  mkdirSync(at('package'))
  for (const file of ['package.json', 'README.md']) cpSync(join(here, file), at('package', file))
  node(here, tsc, '-p', 'tsconfig.build.json', '--outDir', at('package', 'dist'))
  const [packed] = JSON.parse(run(at('package'), 'npm', 'pack', '--json', '--ignore-scripts', '--offline'))
  mkdirSync(at('project'))
  writeFileSync(at('project', 'package.json'), '{ "name": "a-stranger", "private": true, "type": "module" }')
  run(at('project'), 'npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', at('package', packed.filename))
  writeFileSync(
    at('project', 'main.js'),
    `import { ratio, words } from '@pingyi/domain'
    console.log(ratio(152, 274).percent, words.zh.notCounted)`,
  )
}, 120_000)

afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the package, installed into an empty project', () => {
  const installed = (...parts: string[]) => at('project', 'node_modules', '@pingyi', 'domain', ...parts)

  test('brings built code, types and the README, but neither sources nor tests', () => {
    const files = readdirSync(installed(), { recursive: true, encoding: 'utf8' })
    expect(readdirSync(installed()).toSorted()).toEqual(['README.md', 'dist', 'package.json'])
    expect(files.filter(file => /\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([])
  })

  test('brings no other package along', () => {
    expect(readdirSync(at('project', 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['@pingyi'])
    expect(readdirSync(at('project', 'node_modules', '@pingyi'))).toEqual(['domain'])
  })

  test('gives the figure under plain Node', () => expect(node(at('project'), 'main.js').trim()).toBe('55.47 未统计'))

  test('gives the figure out of a Vite build', () => {
    writeFileSync(at('project', 'index.html'), '<script type="module" src="/main.js"></script>')
    node(at('project'), vite, 'build', '--logLevel', 'error')
    const [bundle = ''] = readdirSync(at('project', 'dist', 'assets')).filter(file => file.endsWith('.js'))
    // The bundle begins with what Vite adds for browsers; a document that supports everything lets it pass.
    const browser = 'globalThis.document = { createElement: () => ({ relList: { supports: () => true } }) };'
    writeFileSync(at('project', 'bundle.mjs'), browser + readFileSync(at('project', 'dist', 'assets', bundle), 'utf8'))
    expect(node(at('project'), 'bundle.mjs').trim()).toBe('55.47 未统计')
  }, 60_000)

  test('is typed: a wrong code does not compile', () => {
    const check = (code: string) => {
      writeFileSync(at('project', 'main.ts'), `import { eventsFrom, reviewMachine, type Ratio, ratio } from '@pingyi/domain'\n${code}`)
      return node(at('project'), tsc, 'main.ts', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--ignoreConfig')
    }
    expect(check(`export const r: Ratio = ratio(1, 2)\nexport const e = eventsFrom(reviewMachine, 'DRAFTED')`)).toBe('')
    expect(() => check(`export const r: Ratio = ratio(1, 2)\nexport const e = eventsFrom(reviewMachine, 'LOST')`)).toThrow(
      expect.objectContaining({ stdout: expect.stringContaining('LOST') }),
    )
  }, 60_000)
})
