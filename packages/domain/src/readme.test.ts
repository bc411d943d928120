import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as domain from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/^## (.+)\n[^`]*```js\n([\s\S]*?)```/gm)].map(([, title = '', code = '']) => ({ title, code }))

/** Runs an example as a reader would and returns what it prints. */
function run(code: string): string[] {
  const printed: string[] = []
  const log = (...values: unknown[]) => printed.push(values.map(value => (typeof value === 'string' ? value : inspect(value))).join(' '))
  const body = code.replace(/^import (\{[^}]*\}) from '@pingyi\/domain'$/gm, 'const $1 = domain')
  expect(body).not.toContain('import')
  new Function('domain', 'console', `'use strict'; ${body}`)(domain, { log })
  return printed
}

describe('the README', () => {
  test('has an example for coverage, moves and own criteria', () => {
    expect(examples.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Coverage of a roster', 'The moves allowed from a state', 'Criteria of your own']),
    )
    expect(examples).toHaveLength(readme.split('```js').length - 1)
  })
  for (const { title, code } of examples)
    test(`prints what it says under “${title}”`, () => {
      const said = [...code.matchAll(/^console\.log\(.*\) \/\/ (.+)$/gm)].map(([, result]) => result)
      expect(said).toHaveLength(code.split('console.log').length - 1)
      expect(run(code)).toEqual(said)
    })
  test('imports nothing that is not there', () => {
    for (const [, names = ''] of readme.matchAll(/^import \{([^}]*)\}/gm))
      for (const name of names.split(',')) expect(domain).toHaveProperty(name.trim())
  })
})
