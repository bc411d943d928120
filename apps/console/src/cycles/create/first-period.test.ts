import { expect, test } from 'vitest'
import { firstPeriod } from './first-period.ts'

test('the next plan is the present quarter', () => {
  expect(firstPeriod('2026-11-23', 'zh', [])).toMatchObject({ name: '2026年第四季度', startsOn: '2026-10-01', endsOn: '2026-12-31' })
})
test('a quarter that is planned already is left out, over the turn of the year', () => {
  const planned = [{ startsOn: '2026-10-01' }]
  expect(firstPeriod('2026-11-23', 'en', planned)).toMatchObject({
    name: 'Quarter 1 of 2027',
    startsOn: '2027-01-01',
    endsOn: '2027-03-31',
  })
})
