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
      ...[...text.matchAll(/events: \[([^\]]*)\]/g)].flatMap(([, listed]) => listed!.match(/[a-z]\w*\.\w+/g) ?? []),
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

const schema = globSync('migrations/[0-9]*.ts', { cwd: api })
  .map(file => readFileSync(new URL(file, api), 'utf8'))
  .join('\n')
const unaudited = [
  'secrets',
  'idempotency_keys',
  'audit_events',
  'audit_texts',
  'import_rows',
  'transitions',
  'notifications',
  'deadline_notices',
  'meaning_changes',
]
const renamed = new Map([...schema.matchAll(/^alter table (\w+) rename to (\w+);/gm)].map(([, from, to]) => [from, to!]))
const created = [...schema.matchAll(/^create table (\w+) \(\n([\s\S]*?)^\);/gm)].flatMap(([, table, body]) =>
  [...body!.matchAll(/^ {2}(?!constraint |check |unique |exclude |primary )([a-z_]+) /gm)].map(([, column]) => ({
    table: renamed.get(table!) ?? table!,
    column: column!,
  })),
)
const added = [...schema.matchAll(/alter table (\w+)([^;`']*)/g)].flatMap(([, table, changes]) =>
  [...changes!.matchAll(/add column (\w+)/g)].map(([, column]) => ({ table: renamed.get(table!) ?? table!, column: column! })),
)
const audited = [...created, ...added].filter(({ table }) => !unaudited.includes(table))
const isSaidByFields = ({ table, column }: (typeof audited)[number]) => columnsOfFields.has(`${table}.${column}`)

test('every audited table and column has its word', () => {
  expect(audited.length).toBeGreaterThan(100)
  expect(audited.filter(({ table }) => !(table in parts) && !(`audit.tables.${table}` in messages.zh))).toEqual([])
  const bookkeeping = ['version', 'recorded_at']
  expect(audited.filter(one => !bookkeeping.includes(one.column) && !(one.column in columnsZh) && !isSaidByFields(one))).toEqual([])
})

test('no word of a column is kept that the fields of the nouns say', () => {
  const said = (name: string) => {
    const columns = audited.filter(({ column }) => column === name)
    return columns.length > 0 && columns.every(isSaidByFields)
  }
  expect(Object.keys(columnsZh).filter(said)).toEqual([])
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
