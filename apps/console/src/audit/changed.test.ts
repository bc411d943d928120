import { expect, test } from 'vitest'
import { differences } from './changed.ts'

const event = (seq: number, row: Record<string, unknown>, removed = false) => ({
  seq,
  at: '',
  kind: 'person.updated',
  changes: [{ table: 'people', row, removed }],
})

test('an event shows only the fields that it changed', () => {
  const first = event(1, { id: 'p', version: 1, name: '甲', number: '7' })
  const second = event(5, { id: 'p', version: 2, name: '乙', number: '7' })
  expect(differences(second, [second, first])).toEqual([{ table: 'people', field: 'name', before: '甲', after: '乙' }])
})

test('the first event of a thing shows all that was entered', () => {
  expect(differences(event(1, { id: 'p', name: '甲', number: null }), []).map(({ field }) => field)).toEqual(['name'])
})
