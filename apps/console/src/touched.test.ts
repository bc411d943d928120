// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, test } from 'vitest'
import { operations, type ResourceSpec } from './api/operations/resource.ts'
import type { Verb } from './api/operations/spelled-verb.ts'
import { resources } from './features.ts'
import { touchedBy, touches } from './touched.ts'

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../api/schema.graphql'), 'utf8'))
const modules = Object.values(import.meta.glob<Record<string, Record<string, Verb>>>('./**/verbs.ts', { eager: true }))
const verbs = modules.flatMap(module => Object.values(module).flatMap(group => Object.values(group))).filter(verb => verb?.operation)

test('every verb of the console is in one line', () => {
  expect(verbs.length).toBeGreaterThan(60)
  for (const { name } of verbs)
    expect(
      touches.filter(([nouns]) => nouns.test(name)),
      name,
    ).toHaveLength(1)
})

test('a verb of an unknown noun touches everything', () => expect(touchedBy('paintGarden')).toBe(null))

/** The types that a list or page of the resource shows something of. */
function typesOf(spec: ResourceSpec): Set<string> {
  const types = new Set<string>()
  const info = new TypeInfo(schema)
  const note = () => {
    const type = getNamedType(info.getType())
    if (isObjectType(type)) types.add(type.name)
  }
  for (const what of spec.has.filter(one => one === 'list' || one === 'read'))
    visit(parse(operations(spec)[what]), visitWithTypeInfo(info, { Field: note }))
  return types
}

test.each([
  ['submitReview', ['Review', 'Remark', 'Opinion', 'Measure', 'Rectification', 'Round', 'DeadlineChange', 'Occasion']],
  ['assignReviewer', ['RosterEntry', 'Assignment']],
  ['createSavedView', ['SavedView']],
])('%s leaves no screen as it was that shows something of its nouns', (verb, nouns) => {
  const showing = Object.entries(resources).filter(([, spec]) => nouns.some(noun => typesOf(spec).has(noun)))
  expect(showing.length).toBeGreaterThan(0)
  for (const [resource] of showing) expect(touchedBy(verb), resource).toContain(resource)
})
