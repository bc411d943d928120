import { describe, expect, test } from 'vitest'
import {
  calendarOf,
  type DeadlineRule,
  deadlineOf,
  problemsOfNotice,
  problemsOfRule,
  Refusal,
  readNotice,
  weekendCalendar,
} from '../index.ts'

const read = readNotice(
  2026,
  `国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。`,
)
const notice = { year: 2026, number: '国办发明电〔2025〕7号', publishedOn: '2025-11-04', ...read }
const calendar = calendarOf([notice])
const terms = [{ name: '2025—2026学年第二学期', startsOn: '2026-03-01', endsOn: '2026-07-12' }]
const due = (rule: DeadlineRule, from: string) => deadlineOf(rule, from, { calendar, terms })

test('the notice is read as it is published', () => {
  expect(read.problems).toEqual([])
  expect([read.daysOff.length, read.makeUpDays.map(({ on }) => on)]).toEqual([
    19,
    ['2026-01-04', '2026-02-14', '2026-02-28', '2026-09-20', '2026-10-10'],
  ])
  expect(problemsOfNotice(notice)).toEqual([])
})

describe('a deadline over a holiday', () => {
  test('skips its days and counts the weekends worked for it, and says so', () => {
    const { dueOn, weekendDays, holidays, makeUpDays, unknownYears } = due({ kind: 'WORKING_DAYS', days: 10 }, '2026-02-11')
    expect(dueOn).toBe('2026-03-03')
    expect([weekendDays, holidays.map(({ name, days }) => [name.zh, days.length])]).toEqual([1, [['春节', 9]]])
    expect(makeUpDays.map(({ on, name }) => [on, name.zh])).toEqual([
      ['2026-02-14', '春节'],
      ['2026-02-28', '春节'],
    ])
    expect(unknownYears).toEqual([])
  })
  test('rolls to the first day worked after it', () => {
    expect(due({ kind: 'NATURAL_DAYS', days: 5 }, '2026-02-12')).toMatchObject({ dueOn: '2026-02-24', rolledFrom: '2026-02-17' })
    expect(due({ kind: 'NATURAL_DAYS', days: 5, rolls: false }, '2026-02-12')).toMatchObject({ dueOn: '2026-02-17', rolledFrom: null })
  })
  test('stays on a Saturday that is worked', () => expect(due({ kind: 'NATURAL_DAYS', days: 10 }, '2026-09-30').dueOn).toBe('2026-10-10'))
})

test('the end of the month, of a later one, and of the term', () => {
  expect(due({ kind: 'END_OF_MONTH', months: 0, rolls: false }, '2026-01-31').dueOn).toBe('2026-01-31')
  expect(due({ kind: 'END_OF_MONTH', months: 1, rolls: false }, '2026-01-31').dueOn).toBe('2026-02-28')
  expect(due({ kind: 'END_OF_TERM' }, '2026-05-20')).toMatchObject({ dueOn: '2026-07-13', rolledFrom: '2026-07-12', term: terms[0] })
  expect(() => due({ kind: 'END_OF_TERM' }, '2026-08-01')).toThrow(new Refusal('NO_TERM', { on: '2026-08-01' }))
})

test('before a meeting it moves away from the meeting, not towards it', () => {
  expect(due({ kind: 'BEFORE_MEETING', on: '2026-10-12', days: 5 }, '2026-09-01')).toMatchObject({
    dueOn: '2026-09-30',
    rolledFrom: '2026-10-07',
  })
})

test('a deadline that reaches into a year without a notice says that it may move', () => {
  expect(due({ kind: 'WORKING_DAYS', days: 30 }, '2026-12-01').unknownYears).toEqual([2027])
  expect(due({ kind: 'STATED', on: '2027-01-01' }, '2026-12-01').unknownYears).toEqual([])
})

test('a later notice for the year replaces the earlier one', () => {
  const later = { ...notice, number: '第二号', daysOff: [], makeUpDays: [] }
  expect(calendarOf([notice, later]).isWorkingDay('2026-10-01')).toBe(true)
})

test('a rule is told what it asks for and nothing else', () => {
  expect(problemsOfRule({ kind: 'WORKING_DAYS' })).toEqual([{ at: 'rule.days', code: 'MISSING' }])
  expect(problemsOfRule({ kind: 'WORKING_DAYS', days: 0, on: '2026-01-01' })).toEqual([
    { at: 'rule.on', code: 'NOT_ALLOWED' },
    { at: 'rule.days', code: 'TOO_LOW', limit: 1 },
  ])
  expect(problemsOfRule({ kind: 'NATURAL_DAYS', days: 1001 })).toEqual([{ at: 'rule.days', code: 'TOO_HIGH', limit: 1000 }])
  expect(problemsOfRule({ kind: 'STATED', on: '2026-02-30' })).toEqual([{ at: 'rule.on', code: 'NOT_A_DATE' }])
  expect(() => deadlineOf({ kind: 'END_OF_MONTH', months: 1.5 }, '2026-01-01', { calendar: weekendCalendar })).toThrow('INVALID')
})

test('what is wrong with a notice is said day by day', () => {
  const name = { zh: '元旦', en: 'New Year’s Day' }
  const days = (...on: string[]) => on.map(one => ({ on: one, name }))
  const wrong = {
    ...notice,
    number: ' ',
    daysOff: days('2026-01-01', '2026-13-01', '2029-01-01'),
    makeUpDays: days('2026-01-01', '2026-01-05'),
  }
  expect(problemsOfNotice(wrong).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'number MISSING',
    'daysOff.1 NOT_A_DATE',
    'daysOff.2 OUTSIDE_PERIOD',
    'makeUpDays.0 DUPLICATE',
    'makeUpDays.1 NOT_ALLOWED',
  ])
})

test('lines of a notice that cannot be read are named', () => {
  expect(readNotice(2026, '一、元旦：1月41日放假。\n春节放假从2月15日起放假').problems).toEqual([
    { at: 'text.1', code: 'NOT_A_DATE' },
    { at: 'text.2', code: 'WRONG_FORMAT' },
  ])
})

test('notices of other years name the neighbouring year, single days and shared holidays', () => {
  const on = (year: number, line: string) => {
    const { daysOff, makeUpDays, problems } = readNotice(year, line)
    return [daysOff.map(one => one.on), makeUpDays.map(one => one.on), daysOff[0]?.name.en, problems]
  }
  expect(on(2023, '一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。')).toEqual([
    ['2022-12-31', '2023-01-01', '2023-01-02'],
    [],
    'New Year’s Day',
    [],
  ])
  expect(on(2024, '一、元旦：1月1日放假，与周末连休。')).toEqual([['2024-01-01'], [], 'New Year’s Day', []])
  const both = on(2025, '六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。')
  expect([both[0], both[1], both[2]]).toEqual([
    Array.from({ length: 8 }, (_, i) => `2025-10-0${i + 1}`),
    ['2025-09-28', '2025-10-11'],
    'National Day, Mid-Autumn Festival',
  ])
})
