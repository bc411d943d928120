// @vitest-environment node
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { messages } from '../messages.ts'
import { linesOf } from './changes.ts'
import { columnsEn } from './columns-en.ts'
import { columnsOfFields } from './columns-of-fields.ts'
import { columnsZh } from './columns-zh.ts'
import { events, parts } from './use-log-words.ts'

const api = new URL('../../../api/src/', import.meta.url)
const sources = globSync('**/*.ts', { cwd: api })
  .filter(file => !/\.test\.ts$|^testing\/|^migrations\/|^platform\//.test(file))
  .map(file => readFileSync(new URL(file, api), 'utf8'))

test('every event that the server records has its word', () => {
  const recorded = new Set(
    sources.flatMap(text => [
      ...[...text.matchAll(/record(?:Each)?\(\s*tx,\s*[\w.]+,\s*'([a-z]\w*\.\w+)'/g)].map(([, kind]) => kind!),
      ...[...text.matchAll(/kind: '([a-z]\w*\.\w+)'/g)].map(([, kind]) => kind!),
    ]),
  )
  expect(recorded.size).toBeGreaterThan(50)
  expect([...recorded].filter(kind => !(kind in events))).toEqual([])
})

test('a filter of the log offers what the server records and no more, each under a word of its own', () => {
  const source = sources.join('\n')
  expect(Object.keys(events).filter(kind => !source.includes(`'${kind}'`))).toEqual([])
  for (const language of ['zh', 'en'] as const) {
    const said = Object.values(events).map(words => words[language])
    expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([])
  }
})

test('every audited table and column has its word', () => {
  const schema = globSync('migrations/[0-9]*.ts', { cwd: api }).map(file => readFileSync(new URL(file, api), 'utf8'))
  const unaudited = [
    'secrets',
    'idempotency_keys',
    'audit_events',
    'audit_texts',
    'import_rows',
    'transitions',
    'notifications',
    'deadline_notices',
  ]
  const renamed = new Map([...schema.join('\n').matchAll(/^alter table (\w+) rename to (\w+);/gm)].map(([, from, to]) => [from, to!]))
  const hasWord = (table: string, column: string) => column in columnsZh || columnsOfFields.has(`${table}.${column}`)
  const missing: string[] = []
  for (const [, created, body] of schema.join('\n').matchAll(/^create table (\w+) \(\n([\s\S]*?)^\);/gm)) {
    const table = renamed.get(created) ?? created!
    if (unaudited.includes(table)) continue
    if (!(table in parts) && !(`audit.tables.${table}` in messages.zh)) missing.push(table)
    for (const [, column] of body!.matchAll(/^ {2}(?!constraint |check |unique |exclude |primary )([a-z_]+) /gm))
      if (!['version', 'recorded_at'].includes(column!) && !hasWord(table, column!)) missing.push(`${table}.${column}`)
  }
  for (const [, table, column] of schema.join('\n').matchAll(/^\s*alter table (\w+) add column (\w+)/gm))
    if (!unaudited.includes(table!) && !hasWord(table!, column!)) missing.push(`${table}.${column}`)
  expect(missing).toEqual([])
})

test('every word is said in its language', () => {
  const wordsOf = (words: object): string[] =>
    Object.values(words).flatMap(word => (typeof word === 'string' ? [word] : wordsOf(word as object)))
  const both = [events, parts].flatMap(words => Object.values(words))
  const isChinese = (word: string) => /\p{Script=Han}/u.test(word)
  expect([columnsZh, both.map(({ zh }) => zh)].flatMap(wordsOf).filter(word => !isChinese(word))).toEqual([])
  expect([columnsEn, both.map(({ en }) => en)].flatMap(wordsOf).filter(word => word === '' || isChinese(word))).toEqual([])
})

test('bookkeeping and what stays empty are left out', () => {
  const columns = [
    { column: 'version', before: 1, after: 2 },
    { column: 'name', before: '旧', after: '新' },
    { column: 'number', before: null, after: null },
  ]
  expect(linesOf([{ table: 'people', id: 'p', columns }, { table: 'transitions', id: 't', columns }, { more: 3 }])).toMatchObject([
    { table: 'people', column: 'name', before: '旧', after: '新' },
  ])
})
