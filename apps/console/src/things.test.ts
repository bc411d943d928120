// @vitest-environment node
import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { messages } from './messages.ts'

const schema = buildSchema(readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8'))

test('every type of the API that is stored has its name', () => {
  const stored = Object.values(schema.getTypeMap()).filter(
    type => isObjectType(type) && type.getFields().id && type.getFields().recordedAt && type.name !== 'HistoryLine',
  )
  expect(stored.length).toBeGreaterThan(20)
  expect(stored.map(({ name }) => name).filter(name => !messages.zh[`kit.things.${name}`])).toEqual([])
})

test('every name of a type is that of a type of the API', () => {
  const types = Object.keys(messages.zh).flatMap(key => /^kit\.things\.([A-Z]\w*)$/.exec(key)?.[1] ?? [])
  expect(types.filter(name => !schema.getType(name))).toEqual([])
})
