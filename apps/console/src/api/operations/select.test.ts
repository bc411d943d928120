// @vitest-environment node
import { expect, expectTypeOf, test } from 'vitest'
import type { AuditEvent, Measure } from '../schema.ts'
import { queries, query } from './query.ts'
import { field, printSelection, type Selected, select } from './select.ts'
import type { Verb } from './spelled-verb.ts'
import { verb } from './verb.ts'

const named = { id: true, name: true } as const
const measure = select<Measure>()({ id: true, version: true, dueOn: true, status: true, owner: named, opinions: { id: true } })
type Row = Selected<Measure, typeof measure>
const answerOf = <Variables, Answer>(_: { types?(variables: Variables): Answer }, __: Variables) => null as Answer
const start = verb('startMeasure', { id: true, version: true })

test('prints a selection as GraphQL writes it', () => {
  expect(printSelection(measure)).toBe('{ id version dueOn status owner { id name } opinions { id } }')
  expect(printSelection({ id: field('seq'), children: field('children', 'page: $page', named) })).toBe(
    '{ id: seq children(page: $page) { id name } }',
  )
})

test('writes an operation under the arguments that the schema gives it', () => {
  expect(start).toMatchObject({
    operation:
      'mutation startMeasure($id: ID!, $idempotencyKey: String, $version: Int!) { data: startMeasure(id: $id, idempotencyKey: $idempotencyKey, version: $version) { id version } }',
    keyed: true,
  })
  expect(verb('signOut')).toMatchObject({ operation: 'mutation signOut { data: signOut }', keyed: false })
  expect(queries('day', { today: true, cycle: named }).operation).toBe(
    'query day($cycle_id: ID!) { today cycle(id: $cycle_id) { id name } }',
  )
})

test('gives a row the types of the schema', () => {
  expectTypeOf<Row['dueOn']>().toEqualTypeOf<string | null>()
  expectTypeOf<Row['owner']>().toEqualTypeOf<{ readonly id: string; readonly name: string } | null>()
  expectTypeOf<Row['opinions'][number]['id']>().toEqualTypeOf<string>()
  // @ts-expect-error a field that is not selected
  expectTypeOf<Row['text']>()
  // @ts-expect-error a code that the schema lacks
  expectTypeOf<Row['status']>().exclude<'DOING'>().toEqualTypeOf<'DOING'>()
})

test('does not compile with a field or an operation that the schema lacks', () => {
  // @ts-expect-error an unknown field
  select<Measure>()({ id: true, nmae: true })
  // @ts-expect-error an unknown field of an object within
  select<Measure>()({ id: true, owner: { nmae: true } })
  // @ts-expect-error an object without its fields
  select<Measure>()({ id: true, owner: true })
  // @ts-expect-error a value with fields
  select<Measure>()({ id: named })
  // @ts-expect-error an unknown field under another name
  select<AuditEvent>()({ id: field('sequence') })
  // @ts-expect-error an unknown mutation
  expect(verb('beginMeasure')).toBeDefined()
  // @ts-expect-error a mutation that answers with an object, without its fields
  expect(verb('startMeasure')).toBeDefined()
  // @ts-expect-error a query that answers with an object, without its fields
  expect(query('statistics')).toBeDefined()
})

test('does not compile with variables that the schema does not take', () => {
  answerOf(start, { id: 'm', version: 1 })
  // @ts-expect-error a missing argument
  answerOf(start, { id: 'm' })
  // @ts-expect-error an unknown argument
  answerOf(start, { id: 'm', version: 1, reason: '' })
  // @ts-expect-error a missing argument of one of several fields
  answerOf(queries('day', { today: true, cycle: named }), {})
  // @ts-expect-error an unknown code
  answerOf(query('checkFindings', { total: true }), { cycleId: 'c', kind: 'NOTHING' })
  const some: Verb = start
  expect(some).toBe(start)
})
