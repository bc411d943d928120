import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readExports } from '../testing/read-exports.ts'
import * as domain from './index.ts'
import { yearOf } from './internal.ts'

const day = '2027-02-28'
const name = { zh: '元旦', en: 'New Year’s Day' }
const notice = (on: string) => ({ year: 2027, number: '1', publishedOn: on, daysOff: [{ on, name }], makeUpDays: [] })
const calendar = domain.calendarOf([notice(day)])
const facts = { status: 'IN_PROGRESS', deadlineKind: 'BY_DATE', isPaused: false } as const
const setting = { subject: { kind: 'PERSON', capacity: 'MEMBER' }, form: null, criteriaSet: null } as const
const review = { parts: [], remarks: [], opinions: [] }
const rule = { kind: 'NATURAL_DAYS', days: 5 } as const
const counted = { due: 1, reviewed: 1, excluded: 0, rule: 'AT_END' } as const

type Call = (on: string) => unknown
/** Every public function that takes a day, called with one in each place that it takes one at. */
const calls: Record<string, Record<string, Call>> = {
  addDays: { day: on => domain.addDays(on, 1) },
  addWorkingDays: { day: on => domain.addWorkingDays(calendar, on, 1) },
  calendarOf: {
    'notices.0.daysOff.0.on': on => domain.calendarOf([{ ...notice(day), daysOff: [{ on, name }] }]),
    'notices.0.makeUpDays.0.on': on => domain.calendarOf([{ ...notice(day), makeUpDays: [{ on, name }] }]),
  },
  countDays: { from: on => domain.countDays(on, day), to: on => domain.countDays(day, on) },
  countWorkingDays: { from: on => domain.countWorkingDays(calendar, on, day), to: on => domain.countWorkingDays(calendar, day, on) },
  coverage: { on: on => domain.coverage([], [], { rule: 'AT_END', on }) },
  coverageOf: { on: on => domain.coverageOf({ ...counted, on }) },
  deadlineEventsOf: {
    'facts.dueOn': on => domain.deadlineEventsOf({ ...facts, dueOn: on }, day),
    today: on => domain.deadlineEventsOf({ ...facts, dueOn: day }, on),
  },
  deadlineOf: {
    from: on => domain.deadlineOf(rule, on, { calendar }),
    'rule.on': on => domain.deadlineOf({ kind: 'STATED', on }, day, { calendar }),
    'terms.0.startsOn': on => domain.deadlineOf(rule, day, { calendar, terms: [{ name: '', startsOn: on, endsOn: day }] }),
    'terms.0.endsOn': on => domain.deadlineOf(rule, day, { calendar, terms: [{ name: '', startsOn: day, endsOn: on }] }),
    'pauses.0.from': on => domain.deadlineOf(rule, day, { calendar, pauses: [{ from: on, to: day }] }),
    'pauses.0.to': on => domain.deadlineOf(rule, day, { calendar, pauses: [{ from: day, to: on }] }),
    'changes.0.on': on => domain.deadlineOf(rule, day, { calendar, changes: [{ on, before: null }] }),
    'changes.0.before': on => domain.deadlineOf(rule, day, { calendar, changes: [{ on: day, before: on }] }),
  },
  endOfMonth: { day: on => domain.endOfMonth(on) },
  isWeekend: { day: on => domain.isWeekend(on) },
  lateness: {
    dueOn: on => domain.lateness({ deadlineKind: 'BY_DATE', dueOn: on, acceptedOn: null }, day),
    acceptedOn: on => domain.lateness({ deadlineKind: 'BY_DATE', dueOn: day, acceptedOn: on }, day),
    today: on => domain.lateness({ deadlineKind: 'BY_DATE', dueOn: day, acceptedOn: null }, on),
  },
  lookBackDay: { closedOn: on => domain.lookBackDay(on, { lookBackMonths: 3, lookBackShare: 100 }) },
  moveDeadline: {
    'facts.dueOn': on => domain.moveDeadline({ ...facts, dueOn: on }, 'CHANGE', { today: day, reason: 'x' }),
    today: on => domain.moveDeadline({ ...facts, dueOn: day }, 'CHANGE', { today: on, reason: 'x' }),
  },
  nextPeriod: {
    'before.startsOn': on => domain.nextPeriod('AD_HOC', { startsOn: on, endsOn: day }),
    'before.endsOn': on => domain.nextPeriod('AD_HOC', { startsOn: day, endsOn: on }),
    'planned.0.startsOn': on => domain.nextPeriod('YEAR', { startsOn: day, endsOn: day }, [{ startsOn: on }]),
  },
  nextWorkingDay: { day: on => domain.nextWorkingDay(calendar, on) },
  notReviewed: { on: on => domain.notReviewed([], [], { rule: 'AT_END', on }) },
  onTimeRate: {
    asOf: on => domain.onTimeRate([], on),
    'rectifications.0.dueOn': on => domain.onTimeRate([{ dueOn: on, acceptedOn: null }], day),
  },
  periodName: {
    startsOn: on => domain.periodName('YEAR', { startsOn: on, endsOn: day }),
    endsOn: on => domain.periodName('YEAR', { startsOn: day, endsOn: on }),
  },
  periodOf: { on: on => domain.periodOf('YEAR', on) },
  problemsOfDraft: {
    occurredOn: on => domain.problemsOfDraft({ ...review, occurredOn: on }, { ...setting, today: day }),
    'setting.today': on => domain.problemsOfDraft({ ...review, occurredOn: day }, { ...setting, today: on }),
  },
  problemsOfNotice: {
    publishedOn: on => domain.problemsOfNotice({ ...notice(day), publishedOn: on }),
    'daysOff.0': on => domain.problemsOfNotice({ ...notice(day), daysOff: [{ on, name }] }),
    'makeUpDays.0': on => domain.problemsOfNotice({ ...notice('2027-01-01'), makeUpDays: [{ on, name }] }),
  },
  problemsOfReview: {
    occurredOn: on => domain.problemsOfReview({ ...review, occurredOn: on }, { ...setting, today: day }),
    'setting.today': on => domain.problemsOfReview({ ...review, occurredOn: day }, { ...setting, today: on }),
    'setting.window.startsOn': on =>
      domain.problemsOfReview({ ...review, occurredOn: day }, { ...setting, today: day, window: { startsOn: on, endsOn: day } }),
    'setting.window.endsOn': on =>
      domain.problemsOfReview({ ...review, occurredOn: day }, { ...setting, today: day, window: { startsOn: day, endsOn: on } }),
    'setting.appointedOn': on => domain.problemsOfReview({ ...review, occurredOn: day }, { ...setting, today: day, appointedOn: on }),
    'setting.leftOn': on => domain.problemsOfReview({ ...review, occurredOn: day }, { ...setting, today: day, leftOn: on }),
  },
  problemsOfRule: { 'rule.on': on => domain.problemsOfRule({ kind: 'STATED', on }) },
  rectificationFigures: {
    asOf: on => domain.rectificationFigures([], on),
    'rectifications.0.dueOn': on => domain.rectificationFigures([{ dueOn: on, acceptedOn: null }], day),
    'rectifications.0.acceptedOn': on => domain.rectificationFigures([{ dueOn: day, acceptedOn: on }], day),
    'rectifications.0.closedOn': on => domain.rectificationFigures([{ dueOn: day, acceptedOn: day, closedOn: on }], day),
    'rectifications.0.confirmedOn': on => domain.rectificationFigures([{ dueOn: day, acceptedOn: day, confirmedOn: on }], day),
  },
  rectificationRate: {
    asOf: on => domain.rectificationRate([], on),
    'rectifications.0.dueOn': on => domain.rectificationRate([{ dueOn: on, acceptedOn: null }], day),
  },
  standsOnRoster: {
    'membership.from': on => domain.standsOnRoster({ from: on, to: null }, { startsOn: day, endsOn: day }, 'EVER'),
    'membership.to': on => domain.standsOnRoster({ from: day, to: on }, { startsOn: day, endsOn: day }, 'EVER'),
    'cycle.startsOn': on => domain.standsOnRoster({ from: day, to: null }, { startsOn: on, endsOn: day }, 'EVER'),
    'cycle.endsOn': on => domain.standsOnRoster({ from: day, to: null }, { startsOn: day, endsOn: on }, 'EVER'),
  },
  windowOf: {
    startsOn: on => domain.windowOf({ kind: 'YEAR', startsOn: on, endsOn: day }),
    endsOn: on => domain.windowOf({ kind: 'YEAR', startsOn: day, endsOn: on }),
  },
  writeNotice: {
    'daysOff.0.on': on => domain.writeNotice({ ...notice(day), daysOff: [{ on, name }] }),
    'makeUpDays.0.on': on => domain.writeNotice({ ...notice(day), makeUpDays: [{ on, name }] }),
  },
}

const methods: Record<string, Record<string, Call>> = {
  'weekendCalendar.isWorkingDay': { day: on => domain.weekendCalendar.isWorkingDay(on) },
  'calendar.isWorkingDay': { day: on => calendar.isWorkingDay(on) },
  'calendar.holidayOf': { day: on => calendar.holidayOf(on) },
  'calendar.makeUpFor': { day: on => calendar.makeUpFor(on) },
  yearOf: { day: on => yearOf(on) },
}

/** The problems that the call returned or refused with. */
function problemsIn(call: Call, on: string): readonly domain.Problem[] {
  try {
    const answer = call(on)
    return Array.isArray(answer) ? answer : []
  } catch (error) {
    if (error instanceof domain.Refusal && error.code === 'INVALID') return error.details.problems
    throw error
  }
}

for (const [name, places] of Object.entries({ ...calls, ...methods }))
  describe(name, () => {
    for (const [at, call] of Object.entries(places))
      test(`refuses what is no day as ${at}`, () => {
        for (const wrong of ['2027-02-31', 'rubbish', '2027-2-28', '2027-02-28T00:00:00Z', '2100-02-29'])
          expect(problemsIn(call, wrong), wrong).toContainEqual({ at, code: 'NOT_A_DATE' })
        expect(problemsIn(call, day).filter(({ code }) => code === 'NOT_A_DATE')).toEqual([])
      })
  })

const { exportsOf, takesDay } = readExports('index.ts')
test('these are all the public functions that take a day', () => {
  const taking = exportsOf('index.ts').flatMap(({ name, declaration }) => (takesDay(declaration) ? [name] : []))
  expect(Object.keys(calls)).toEqual(taking.toSorted((a, b) => (a < b ? -1 : 1)))
})

test('a day that is left out where there must be one is refused, too', () => {
  expect(problemsIn(() => domain.lateness({ deadlineKind: 'BY_DATE', dueOn: day, acceptedOn: null }, undefined as never), day)).toEqual([
    { at: 'today', code: 'NOT_A_DATE' },
  ])
})

test('a day is what the calendar of the platform knows, and nothing else', () => {
  const known = (text: string) => {
    const time = Date.parse(`${text}T00:00:00Z`)
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  }
  const number = (most: number) => fc.integer({ min: 0, max: most })
  const pad = (n: number, length: number) => String(n).padStart(length, '0')
  const text = fc.tuple(number(2500), number(14), number(33)).map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`)
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), one => domain.isDay(one) === known(one)),
    { numRuns: 2000 },
  )
})
