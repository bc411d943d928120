import { expect, test } from 'vitest'
import type { RowItem } from './queries.ts'
import { neighbour, nextAfter, stateOf } from './row.ts'

const item = (id: string, given = false, draft = false): RowItem => ({
  id,
  given,
  subjectKind: 'ORGANIZATION',
  organization: { id, name: id },
  person: null,
  review: draft ? { id: `r${id}`, status: 'DRAFTED' } : null,
})
const row = [item('a', true), item('b', false, true), item('c'), item('d', true)]

test('a subject is handed in, a draft, refused or not recorded', () => {
  expect(row.map(one => stateOf(one, { c: { state: 'REFUSED' } }))).toEqual(['GIVEN', 'DRAFT', 'REFUSED', 'GIVEN'])
})

test('next is the next that is not handed in, and the row has an end', () => {
  expect(nextAfter(row, {}, null)?.id).toBe('b')
  expect(nextAfter(row, {}, 'b')?.id).toBe('c')
  expect(nextAfter(row, { c: { state: 'GIVEN' } }, 'b')).toBeNull()
})

test('one moves to neighbours whatever their state, and not past the ends', () => {
  expect(neighbour(row, 'c', 1)?.id).toBe('d')
  expect(neighbour(row, 'a', -1)).toBeNull()
})
