import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addWorkingDays,
  type CalendarNotice,
  calendarOf,
  countDays,
  countWorkingDays,
  type DeadlineRule,
  deadlineOf,
  endOfMonth,
  isWeekend,
  nextWorkingDay,
  readNotice,
  writeNotice,
} from '../index.ts'

const day = fc.integer({ min: 0, max: 1200 }).map(n => addDays('2025-01-01', n))
const some = fc.integer({ min: 0, max: 60 })
const name = { zh: '元旦', en: 'New Year’s Day' }

/** Any days off, and any weekends worked. */
const notice = fc
  .tuple(fc.uniqueArray(day, { maxLength: 120 }), fc.uniqueArray(day, { maxLength: 60 }))
  .map(([off, worked]): CalendarNotice => {
    const makeUpDays = worked.filter(on => isWeekend(on) && !off.includes(on)).map(on => ({ on, name }))
    return { year: 2025, number: '1', publishedOn: null, daysOff: off.map(on => ({ on, name })), makeUpDays }
  })
const calendar = notice.map(one => calendarOf([one]))

describe('working days, whatever the calendar', () => {
  test('adding is additive', () =>
    fc.assert(
      fc.property(calendar, day, some, some, (c, from, a, b) => {
        expect(addWorkingDays(c, addWorkingDays(c, from, a), b)).toBe(addWorkingDays(c, from, a + b))
      }),
    ))
  test('counting is the inverse of adding', () =>
    fc.assert(
      fc.property(calendar, day, some, (c, from, n) => {
        expect(countWorkingDays(c, from, addWorkingDays(c, from, n))).toBe(n)
      }),
    ))
  test('counting is additive', () =>
    fc.assert(
      fc.property(calendar, day, some, some, (c, from, a, b) => {
        const [middle, to] = [addDays(from, a), addDays(from, a + b)]
        expect(countWorkingDays(c, from, middle) + countWorkingDays(c, middle, to)).toBe(countWorkingDays(c, from, to))
      }),
    ))
  test('adding is monotone: later from later, strictly later for more', () =>
    fc.assert(
      fc.property(calendar, day, some, some, (c, from, n, more) => {
        expect(addWorkingDays(c, addDays(from, more), n) >= addWorkingDays(c, from, n)).toBe(true)
        expect(addWorkingDays(c, from, n + more + 1) > addWorkingDays(c, from, n)).toBe(true)
      }),
    ))
  test('a last day moves to one that is worked, and once only', () =>
    fc.assert(
      fc.property(calendar, day, (c, on) => {
        const next = nextWorkingDay(c, on)
        expect([c.isWorkingDay(next), next >= on, nextWorkingDay(c, next)]).toEqual([true, true, next])
      }),
    ))
})

const forward: fc.Arbitrary<DeadlineRule> = fc.oneof(
  fc.record({ kind: fc.constant('NATURAL_DAYS' as const), days: fc.integer({ min: 1, max: 90 }), rolls: fc.boolean() }),
  fc.record({ kind: fc.constant('WORKING_DAYS' as const), days: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ kind: fc.constant('END_OF_MONTH' as const), months: fc.integer({ min: 0, max: 12 }), rolls: fc.boolean() }),
)
const more = (rule: DeadlineRule, n: number): DeadlineRule =>
  rule.kind === 'END_OF_MONTH' ? { ...rule, months: rule.months! + n } : { ...rule, days: rule.days! + n }

describe('a deadline, whatever the calendar', () => {
  test('is monotone in the day that it begins and in how much is given', () =>
    fc.assert(
      fc.property(calendar, forward, day, some, (c, rule, from, n) => {
        const { dueOn } = deadlineOf(rule, from, { calendar: c })
        expect(deadlineOf(rule, addDays(from, n), { calendar: c }).dueOn >= dueOn).toBe(true)
        expect(deadlineOf(more(rule, n), from, { calendar: c }).dueOn >= dueOn).toBe(true)
        expect(dueOn >= from).toBe(true)
      }),
    ))
  test('paused moves on by what was paused: as if so much more had been given', () =>
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 60 }), some, some, (c, from, days, a, b) => {
        const pause = { from: addDays(from, a), to: addDays(from, a + b) }
        const working = { kind: 'WORKING_DAYS', days } as const
        expect(deadlineOf(working, from, { calendar: c, pauses: [pause] }).dueOn).toBe(
          addWorkingDays(c, from, days + countWorkingDays(c, pause.from, pause.to)),
        )
        const natural = { kind: 'NATURAL_DAYS', days } as const
        expect(deadlineOf(natural, from, { calendar: c, pauses: [pause] }).dueOn).toBe(
          deadlineOf({ ...natural, days: days + b }, from, { calendar: c }).dueOn,
        )
      }),
    ))
  test('says of every day between what became of it', () =>
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 60 }), (c, from, days) => {
        const { dueOn, weekendDays, holidays } = deadlineOf({ kind: 'WORKING_DAYS', days }, from, { calendar: c })
        expect(days + weekendDays + holidays.reduce((sum, holiday) => sum + holiday.days.length, 0)).toBe(countDays(from, dueOn))
      }),
    ))
})

test('natural days: counting is the inverse of adding, over the ends of months and leap years', () =>
  fc.assert(
    fc.property(day, fc.integer({ min: -900, max: 900 }), (from, n) => {
      expect(countDays(from, addDays(from, n))).toBe(n)
      expect(addDays(endOfMonth(from), 1).slice(8)).toBe('01')
    }),
  ))

test('a notice written in words is read back as it was', () =>
  fc.assert(
    fc.property(notice, ({ daysOff, makeUpDays }) => {
      const sorted = (days: CalendarNotice['daysOff']) => days.map(({ on }) => on).toSorted()
      const read = readNotice(2025, writeNotice({ year: 2025, daysOff, makeUpDays }))
      expect(read.problems).toEqual([])
      expect([sorted(read.daysOff), sorted(read.makeUpDays)]).toEqual([sorted(daysOff), sorted(makeUpDays)])
    }),
  ))
