import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycleKind } from './kind.ts'
import { nextPeriod, periodName, periodOf } from './period.ts'

test.each([
  ['QUARTER', '2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31', '2027年第一季度'],
  ['QUARTER', '2026-12-20', '2027-03-20', '2027-04-01', '2027-06-30', '2027年第二季度'],
  ['HALF_YEAR', '2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31', '2026年下半年'],
  ['YEAR', '2011-01-01', '2011-12-31', '2012-01-01', '2012-12-31', '2012年度'],
  ['AD_HOC', '2012-02-01', '2012-02-10', '2012-02-11', '2012-02-20', undefined],
] as const)('after a %s from %s to %s comes %s to %s, called %s', (kind, startsOn, endsOn, from, to, name) => {
  const next = nextPeriod(kind, { startsOn, endsOn })
  expect(next).toEqual({ startsOn: from, endsOn: to })
  expect(periodName(kind, next)?.zh).toBe(name)
})

test('what is planned already is left out; a part of a quarter has no name of its own', () => {
  const planned = [{ startsOn: '2027-01-01' }, { startsOn: '2027-04-01' }]
  expect(nextPeriod('QUARTER', { startsOn: '2026-10-01', endsOn: '2026-12-31' }, planned).startsOn).toBe('2027-07-01')
  expect(periodName('QUARTER', { startsOn: '2026-10-01', endsOn: '2026-11-30' })).toBeNull()
  expect(periodName('HALF_YEAR', periodOf('HALF_YEAR', '2026-03-05'))?.en).toBe('First half of 2026')
})

const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2080-01-01'), noInvalidDate: true })
test('the next of a period of the calendar begins on the day after its end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cycleKind.codes), days, (kind, date) => {
      const on = date.toISOString().slice(0, 10)
      const period = kind === 'AD_HOC' ? { startsOn: on, endsOn: on } : periodOf(kind, on)
      const next = nextPeriod(kind, period)
      expect(Date.parse(next.startsOn) - Date.parse(period.endsOn)).toBe(86_400_000)
      expect(next.endsOn >= next.startsOn).toBe(true)
    }),
  )
})
