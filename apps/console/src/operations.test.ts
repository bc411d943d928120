import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { operations, type ResourceSpec } from './api/operations/resource.ts'
import { resources } from './features.ts'

const file = join(import.meta.dirname, '../../api/schema.graphql')
if (!existsSync(file)) throw new Error('apps/api/schema.graphql is missing: npm run schema')
const schema = buildSchema(readFileSync(file, 'utf8'))
const complaints = (operation: string) => validate(schema, parse(operation)).map(error => error.message)

const modules = Object.entries(import.meta.glob<Record<string, unknown>>('./**/{me,queries,unread,verbs}.ts', { eager: true }))
const exported = modules.flatMap(([path, module]) =>
  Object.entries(module).map(([name, value]) => ({ at: `${path.slice(2)} ${name}`, value })),
)
type Operation = { operation: string }
const isOperation = (value: unknown): value is Operation => typeof value === 'object' && value !== null && 'operation' in value
const operationsIn = (value: unknown): [string, Operation][] =>
  isOperation(value) ? [['', value]] : Object.entries(Object(value)).filter((entry): entry is [string, Operation] => isOperation(entry[1]))

describe('what the console asks', () => {
  for (const [name, spec] of Object.entries(resources) as [string, ResourceSpec][])
    for (const operation of spec.has)
      test(`${name}: ${operation} is valid`, () => expect(complaints(operations(spec)[operation])).toEqual([]))

  for (const { at, value } of exported)
    for (const [name, { operation }] of operationsIn(value)) test(`${at} ${name} is valid`, () => expect(complaints(operation)).toEqual([]))

  test('an unknown field is caught', () => {
    expect(complaints(operations({ ...resources.organizations!, fields: { id: true, nmae: true }, more: {} }).read)).toHaveLength(1)
  })
})
