import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readExports } from '../testing/read-exports.ts'

const here = new URL('./', import.meta.url)
const folders = readdirSync(here).filter(name => existsSync(new URL(`${name}/index.ts`, here)))
const entries = folders.map(folder => `${folder}/index.ts`)
const { exportsOf } = readExports('index.ts', 'internal.ts', ...entries)

for (const entry of ['index.ts', 'internal.ts'])
  test(`every export of ${entry} is documented`, () => {
    expect(exportsOf(entry).flatMap(({ name, doc }) => (doc.trim() ? [] : [name]))).toEqual([])
  })

test('the root brings everything that the folders bring, and nothing of it is internal', () => {
  const names = (entry: string) => exportsOf(entry).map(({ name }) => name)
  expect(entries.flatMap(names).filter(name => !names('index.ts').includes(name))).toEqual([])
  expect(names('internal.ts').filter(name => names('index.ts').includes(name))).toEqual([])
})

test('each folder is a subpath of the package, beside the root and the internals', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', here), 'utf8'))
  const entry = (name: string) => ({ '@pingyi/source': `./src/${name}.ts`, types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` })
  expect(manifest.exports).toEqual({
    '.': entry('index'),
    ...Object.fromEntries(folders.map(folder => [`./${folder}`, entry(`${folder}/index`)])),
    './internal': entry('internal'),
    './package.json': './package.json',
  })
})
