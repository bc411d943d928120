// @vitest-environment node
import { expect, test } from 'vitest'

const sources = Object.entries(import.meta.glob<string>('./**/*.{ts,tsx}', { eager: true, query: '?raw', import: 'default' }))
  .map(([path, text]) => ({ path: path.slice(2), text }))
  .filter(({ path }) => !path.includes('.test.'))
const nouns = sources.filter(({ path }) => !/^(api|kit|testing)\//.test(path))
const found = (pattern: RegExp) => nouns.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`))

test('no noun keeps a facts.ts', () => {
  expect(sources.map(({ path }) => path).filter(path => path.endsWith('facts.ts'))).toEqual([])
})

test('no operation is written as text outside api', () => {
  const strings = /`[^`]*`|'[^'\n]*'/g
  const asked = found(strings).filter(string => /['`\s](query|mutation) \w*\s*[({]|(?<!\$)\{ id\b/.test(string))
  expect(asked).toEqual([])
})

test('queries and verbs stand where the test of the operations looks for them', () => {
  const asking = found(/\b(query|queries|verb)\('/g).map(line => line.split(':')[0]!.split('/').at(-1)!)
  /** What the finder asks has a test of its own. */
  expect([...new Set(asking)].toSorted()).toEqual(['queries.ts', 'sources.ts', 'verbs.ts'])
})

test('no row of the API has a type by hand', () => {
  const rows = /^(?:export )?type (?!Props\b)\w+(?:<[^>]*>)? = [^=]*?\bid: (?:string|number|Identifier)\b/gm
  /** What JSON holds, which the schema does not describe, and the choices of an input. */
  const others = ['audit/changes.ts: export type RowChange', 'saved-views/suggested-name.ts: type Input']
  expect(found(rows).filter(row => !others.some(other => row.startsWith(other)))).toEqual([])
})
