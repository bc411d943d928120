import { expect, test } from 'vitest'
import { type NextSubjectQuery, nextSubject } from './next-subject.ts'

const list =
  (...people: string[]): NextSubjectQuery =>
  async ({ number }) => ({
    notReviewed: {
      total: people.length,
      items: people.slice(number - 1, number).map(id => ({ organization: { id: 'o' }, person: { id } })),
    },
  })
const done = { cycleId: 'c', organizationId: 'o', personId: 'b' }
const at = (position: number) => ({ within: null, search: null, subjectKind: null, byMe: false, mutual: false, position })

test('the one after the reviewed has taken their place in the list', async () => {
  expect(await nextSubject(list('a', 'c', 'd'), done, at(1))).toEqual({ subject: { ...done, personId: 'c' }, position: 1 })
})

test('after the last of the list comes the first', async () => {
  expect(await nextSubject(list('a'), done, at(1))).toEqual({ subject: { ...done, personId: 'a' }, position: 0 })
})

test('who is still on the list is passed over', async () => {
  expect((await nextSubject(list('a', 'b', 'c'), done, at(1)))?.subject.personId).toBe('c')
})

test('an empty list has no next', async () => {
  expect(await nextSubject(list(), done, at(0))).toBeNull()
})
