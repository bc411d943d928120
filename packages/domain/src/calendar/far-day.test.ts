import { expect, test } from 'vitest'
import { deadlineOf } from '../deadline/deadline-of.ts'
import { Refusal } from '../refusal.ts'
import { addDays, endOfMonth } from './day.ts'
import { farthestDay, problemsOfFarDay } from './far-day.ts'
import { weekendCalendar } from './working-calendar.ts'
import { addWorkingDays } from './working-days.ts'

test('nothing is entered for a day more than ten years ahead', () => {
  expect(farthestDay('2026-12-01')).toBe('2036-12-01')
  expect(problemsOfFarDay('fromOn', '2036-12-01', '2026-12-01')).toEqual([])
  expect(problemsOfFarDay('fromOn', '2040-01-01', '2026-12-01')).toEqual([{ at: 'fromOn', code: 'TOO_FAR', limit: '2036-12-01' }])
})

const problemsOf = (work: () => unknown) => {
  try {
    return work()
  } catch (error) {
    return error instanceof Refusal && error.code === 'INVALID' ? error.details.problems : error
  }
}

test('reckoning beyond the calendar is refused, with the place where a deadline is reckoned', () => {
  const setting = { calendar: weekendCalendar }
  const at = (place: string) => [{ at: place, code: 'TOO_FAR', limit: '9900-01-01' }]
  for (const rule of [
    { kind: 'NATURAL_DAYS', days: 30 },
    { kind: 'WORKING_DAYS', days: 30 },
    { kind: 'END_OF_MONTH', months: 120 },
  ] as const)
    expect(
      problemsOf(() => deadlineOf(rule, '9999-12-31', setting)),
      rule.kind,
    ).toEqual(at('from'))
  expect(problemsOf(() => deadlineOf({ kind: 'STATED', on: '9999-12-31' }, '2026-12-01', setting))).toEqual(at('rule.on'))
  for (const work of [
    () => addDays('9999-12-31', 1),
    () => addDays('0000-01-01', -1),
    () => endOfMonth('9999-12-31', 1),
    () => addWorkingDays(weekendCalendar, '9999-12-31', 3),
  ])
    expect(problemsOf(work)).toEqual([{ at: 'day', code: 'TOO_FAR' }])
})
