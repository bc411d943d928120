import { expect, test } from 'vitest'
import { weeksOf } from './month-days.ts'

test('a month stands in whole weeks from Monday on', () => {
  const weeks = weeksOf(2026, 11)
  expect(weeks).toHaveLength(6)
  expect([weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.[0]]).toEqual(['2026-10-26', '2026-11-01', '2026-11-30'])
  expect(weeksOf(2027, 2)).toEqual([
    ['2027-02-01', '2027-02-02', '2027-02-03', '2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'],
    expect.arrayContaining(['2027-02-08']),
    expect.arrayContaining(['2027-02-15']),
    expect.arrayContaining(['2027-02-28']),
  ])
})
