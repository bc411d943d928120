import { expect, test } from 'vitest'
import { problemsOfStatedDay } from './stated-day.ts'

const setting = { entry: 'FROM_RECORDS', today: '2026-12-01', since: '2011-11-20' } as const

test('an act from records has its stated day', () => expect(problemsOfStatedDay('2011-12-01', setting)).toEqual([]))

test.each([
  ['2026-12-02', 'IN_FUTURE', '2026-12-01'],
  ['2011-11-19', 'IN_PAST', '2011-11-20'],
])('an act from records on %s is refused: %s', (on, code, limit) => {
  expect(problemsOfStatedDay(on, setting)).toEqual([{ at: 'occurredOn', code, limit }])
})

test('the day of an act in a live cycle is the server’s and nobody’s to state', () => {
  expect(problemsOfStatedDay('2026-12-01', { ...setting, entry: 'LIVE' })).toEqual([{ at: 'occurredOn', code: 'NOT_ALLOWED' }])
})
