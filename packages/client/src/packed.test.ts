import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
const vite = join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js')

let place: string
const at = (...parts: string[]) => join(place, ...parts)
const installed = (name: string, ...parts: string[]) => at('project', 'node_modules', '@pingyi', name, ...parts)

// npm hands its settings of this workspace on to children; a stranger's project has none of them.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|NODE_ENV$)/i.test(name)))
const run = (cwd: string, command: string, ...args: string[]) => execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: 'pipe' })
const node = (...args: string[]) => run(at('project'), process.execPath, ...args)
const write = (name: string, text: string) => writeFileSync(at('project', name), text)

/** Builds and packs a copy of the package, which stands as deep as the package does; answers the archive. */
function pack(name: string): string {
  const copy = at('packages', name)
  const parts = ['package.json', 'README.md', 'LICENSE', 'src', 'tsconfig.build.json']
  for (const part of parts) cpSync(join(packages, name, part), join(copy, part), { recursive: true })
  run(copy, process.execPath, tsc, '-p', 'tsconfig.build.json')
  const [packed] = JSON.parse(run(copy, 'npm', 'pack', '--json', '--ignore-scripts', '--offline'))
  return join(copy, packed.filename)
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'pingyi-packed-'))
  mkdirSync(at('project'))
  cpSync(join(packages, '..', 'tsconfig.base.json'), at('tsconfig.base.json'))
  write('package.json', '{ "name": "a-stranger", "private": true, "type": "module" }')
  run(at('project'), 'npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', pack('domain'), pack('client'))
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the packages, installed into an empty project', () => {
  for (const name of ['domain', 'client']) {
    test(`@pingyi/${name} brings built code, types, maps and what they lead to, but no tests`, () => {
      const files = readdirSync(installed(name), { recursive: true, encoding: 'utf8' })
      expect(readdirSync(installed(name)).toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json', 'src'])
      expect(files.filter(file => /\.test\./.test(file))).toEqual([])
      const maps = files.filter(file => file.endsWith('.map'))
      expect(maps.filter(file => file.endsWith('.d.ts.map'))).not.toEqual([])
      for (const file of maps)
        for (const source of JSON.parse(readFileSync(installed(name, file), 'utf8')).sources)
          expect(files).toContain(join(dirname(file), source))
    })

    test(`@pingyi/${name} needs nothing of Node’s, so that browsers run it`, () => {
      const built = readdirSync(installed(name, 'dist'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))
      const imports = built.flatMap(file =>
        [
          ...readFileSync(installed(name, 'dist', file), 'utf8').matchAll(/\bfrom '([^']+)';$|^import '([^']+)';$|\bimport\('([^']+)'/gm),
        ].map(([, ...from]) => from.find(Boolean)!),
      )
      expect(imports.filter(from => !from.startsWith('.'))).toEqual([])
    })
  }

  test('bring no other package along, and ask for none', () => {
    expect(readdirSync(at('project', 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['@pingyi'])
    expect(readdirSync(at('project', 'node_modules', '@pingyi')).toSorted()).toEqual(['client', 'domain'])
  })
})

const main = `import { connect, CyclesDocument, Refused } from '@pingyi/client'
import { words } from '@pingyi/domain'
import { addDays } from '@pingyi/domain/calendar'
import { ratio } from '@pingyi/domain/statistics'
const asked = typeof connect({ url: 'http://x', token: 'y' }).ask
console.log(ratio(152, 274).percent, words.zh.notCounted, addDays('2027-02-28', 1), asked, String(CyclesDocument).includes('query cycles'), new Refused('STALE', {}, 200).code)
`
const printed = '55.47 未统计 2027-03-01 function true STALE'

test('plain Node runs both', () => {
  write('main.js', main)
  expect(node('main.js').trim()).toBe(printed)
})

test('a Vite build runs both', () => {
  write('main.js', main)
  write('index.html', '<script type="module" src="/main.js"></script>')
  node(vite, 'build', '--logLevel', 'error')
  const [bundle = ''] = readdirSync(at('project', 'dist', 'assets')).filter(file => file.endsWith('.js'))
  const text = readFileSync(at('project', 'dist', 'assets', bundle), 'utf8')
  expect(text).not.toMatch(/node:|require\(|process\./)
  // The bundle begins with what Vite adds for browsers; a document that supports everything lets it pass.
  const browser = 'globalThis.document = { createElement: () => ({ relList: { supports: () => true } }) };'
  write('bundle.mjs', browser + text)
  expect(node('bundle.mjs').trim()).toBe(printed)
}, 60_000)

describe('strict TypeScript', () => {
  const strict = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--noEmit',
    '--target',
    'es2023',
    '--ignoreConfig',
  ]
  const check = (module: string, resolution: string, code: string) => {
    write('main.ts', code)
    return node(tsc, 'main.ts', ...strict, '--module', module, '--moduleResolution', resolution)
  }
  const typed = `import { connect, Refused, StatisticsDocument } from '@pingyi/client'
import { eventsFrom, type Ratio, reviewMachine } from '@pingyi/domain'
import { deadlineOf } from '@pingyi/domain/deadline'
import { ratio } from '@pingyi/domain/statistics'
export const whole: Ratio = ratio(1, 1)
export const events = eventsFrom(reviewMachine, 'DRAFTED')
export const found = deadlineOf
const answer = await connect({ url: '', token: '' }).ask(StatisticsDocument, { cycleId: '1' })
export const percent: number | null = answer.statistics.members.ratio.percent
export const ids = (error: unknown): readonly number[] => (error instanceof Refused && error.is('MEASURES_OPEN') ? error.details.open : [])
`
  for (const [module, resolution] of [
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ] as const)
    test(`takes both with moduleResolution ${resolution}`, () => expect(check(module, resolution, typed)).toBe(''), 60_000)

  test('refuses a code, a variable or a detail that is none', () => {
    const wrong = typed.replace('DRAFTED', 'LOST').replace('cycleId', 'cycle').replace('details.open', 'details.opened')
    const said = expect.objectContaining({ stdout: expect.stringMatching(/LOST[\s\S]*cycle[\s\S]*opened/) })
    expect(() => check('node16', 'node16', wrong)).toThrow(said)
  }, 60_000)
})
