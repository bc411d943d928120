import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const here = fileURLToPath(new URL('..', import.meta.url))
const readme = readFileSync(join(here, 'README.md'), 'utf8')
const examples = [...readme.matchAll(/^## (.+)\n+```ts\n([\s\S]*?)```/gm)].map(([, title = '', code = '']) => ({ title, code }))
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  types: [],
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023'],
}

let place: string
let printed: string[]
const run = (cwd: string, ...args: string[]) => execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' })

/** A project of its own with the built package, and each example as a file. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'pingyi-readme-'))
  const installed = join(place, 'node_modules', '@pingyi', 'domain')
  mkdirSync(installed, { recursive: true })
  cpSync(join(here, 'package.json'), join(installed, 'package.json'))
  run(here, tsc, '-p', 'tsconfig.build.json', '--outDir', join(installed, 'dist'))
  writeFileSync(join(place, 'package.json'), '{ "type": "module", "private": true }')
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: strict }))
  // All that the examples use of a platform; its whole library takes long to read.
  writeFileSync(join(place, 'console.d.ts'), 'declare const console: { log(...values: unknown[]): void }')
  const files = examples.map(({ code }, i) => {
    writeFileSync(join(place, `example-${i}.ts`), code)
    return `./example-${i}.ts`
  })
  const between = '— next example —'
  const runner = files.map(file => `await import(${JSON.stringify(file)})`).join(`\nconsole.log(${JSON.stringify(between)})\n`)
  writeFileSync(join(place, 'all.mjs'), runner)
  printed = run(place, 'all.mjs').split(`${between}\n`)
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

test('each example stands under a heading of its own', () => {
  expect(examples.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Coverage of a roster', 'Deadlines in working days', 'The moves allowed from a state', 'Criteria of your own']),
  )
  expect(examples).toHaveLength(readme.split('```ts').length - 1)
})

test('the examples compile in strict TypeScript', () => expect(run(place, tsc, '-p', '.')).toBe(''), 60_000)

for (const [i, { title, code }] of examples.entries())
  test(`an example prints what it says under “${title}”`, () => {
    const said = [...code.matchAll(/^console\.log\(.*\) \/\/ (.+)$/gm)].map(([, result]) => result)
    expect(said).toHaveLength(code.split('console.log').length - 1)
    expect(printed[i]?.trimEnd().split('\n')).toEqual(said)
  })
