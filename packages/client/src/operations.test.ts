import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, type FieldNode, type GraphQLObjectType, parse, visit } from 'graphql'
import { expect, test } from 'vitest'
import * as client from './index.ts'

const documents = new Map(Object.entries(client))
const at = (path: string) => new URL(`../${path}`, import.meta.url)
const operations = readdirSync(at('operations')).map(file => file.replace('.graphql', ''))

test('the types are those of the schema: generating them anew changes nothing', () => {
  const text = execFileSync(process.execPath, ['generate.mjs', '--stdout'], { cwd: at('.'), encoding: 'utf8' })
  expect(text).toBe(readFileSync(at('src/operations.ts'), 'utf8'))
})

test('the refusals are those of the domain: printing them anew changes nothing', () => {
  const text = execFileSync(process.execPath, ['generate.mjs', '--refusals'], { cwd: at('.'), encoding: 'utf8' })
  expect(text).toBe(readFileSync(at('src/refusals.ts'), 'utf8'))
}, 30_000)

test('the figures of measures select every state that the schema has', () => {
  const schema = buildSchema(readFileSync(at('../../apps/api/schema.graphql'), 'utf8'))
  const fields = Object.keys((schema.getType('MeasureFigures') as GraphQLObjectType).getFields())
  const selected: string[] = []
  visit(parse(readFileSync(at('operations/fragments.graphql'), 'utf8')), {
    FragmentDefinition: ({ name }) => (name.value === 'Figures' ? undefined : false),
    Field: ({ name, selectionSet }) => {
      if (name.value === 'measures') selected.push(...selectionSet!.selections.map(one => (one as FieldNode).name.value))
    },
  })
  expect(selected.toSorted()).toEqual(fields.toSorted())
})

test('every operation is a document, and stands in the README', () => {
  const readme = readFileSync(at('README.md'), 'utf8')
  for (const name of operations.filter(one => one !== 'fragments')) {
    const document = `${name[0]!.toUpperCase()}${name.slice(1)}Document`
    expect(String(documents.get(document))).toContain(`query ${name}`)
    expect(readme).toContain(`| \`${document}\` |`)
  }
})
