import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  actsAndPersons,
  attendances,
  authorityClass,
  average,
  balancedShares,
  coverage,
  notReviewed,
  obligation,
  onTimeRate,
  type RosterEntry,
  ratio,
  rectificationFigures,
  rectificationRate,
  sharesOf,
  standsOnRoster,
} from '../index.ts'

const count = fc.integer({ min: 0, max: 2 ** 50 })

describe('a ratio', () => {
  test('of 152 in 274 is 55.47 %', () => expect(ratio(152, 274)).toEqual({ numerator: 152, denominator: 274, percent: 55.47 }))
  test('of nothing is not counted', () => expect(ratio(0, 0).percent).toBeNull())
  test('of none in five is 0 %', () => expect(ratio(0, 5).percent).toBe(0))
  test('rounds half up', () => {
    expect(ratio(1, 8).percent).toBe(12.5)
    expect(ratio(1, 32).percent).toBe(3.13)
    expect(ratio(1, 20_000).percent).toBe(0.01)
    expect(ratio(1, 20_001).percent).toBe(0)
    expect(ratio(201, 20_000).percent).toBe(1.01)
  })
  test('is of counts only', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => ratio(wrong, 1)).toThrow(RangeError)
      expect(() => ratio(1, wrong)).toThrow(RangeError)
    }
  })
  test('grows with its numerator and stays within 0 and 100 while that is a part', () => {
    fc.assert(
      fc.property(count, count, count, (a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y)
        fc.pre(high > 0)
        const [less, more] = [ratio(low, high).percent ?? -1, ratio(middle, high).percent ?? -1]
        expect(less).toBeLessThanOrEqual(more)
        expect(less).toBeGreaterThanOrEqual(0)
        expect(more).toBeLessThanOrEqual(100)
      }),
    )
  })
})

describe('balanced shares', () => {
  test('give the balance to the last column that is not empty', () => {
    expect(balancedShares([1, 1, 1, 0])).toEqual([33.33, 33.33, 33.34, 0])
    expect(balancedShares([2, 1, 0])).toEqual([66.67, 33.33, 0])
  })
  test('never fall below 0', () => expect(balancedShares([1, 1, 1, 1, 1, 1, 0].map(n => n * 1e9).with(6, 1)).at(-1)).toBe(0))
  test('of nothing are not counted', () => expect(balancedShares([0, 0])).toEqual([null, null]))
  test('are ratios of the whole', () => {
    expect(sharesOf([2, 1, 0])).toEqual([
      { numerator: 2, denominator: 3, percent: 66.67 },
      { numerator: 1, denominator: 3, percent: 33.33 },
      { numerator: 0, denominator: 3, percent: 0 },
    ])
    expect(sharesOf([0])).toEqual([{ numerator: 0, denominator: 0, percent: null }])
  })
  test('add up to 100.00, an empty column stays empty, and each lies near its own ratio', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), counts => {
        fc.pre(counts.reduce((sum, n) => sum + n, 0) > 0 && counts.reduce((sum, n) => sum + n, 0) <= Number.MAX_SAFE_INTEGER)
        const shares = balancedShares(counts).map(share => Math.round((share ?? 0) * 100))
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000)
        for (const [i, n] of counts.entries()) {
          if (n === 0) expect(shares[i]).toBe(0)
          expect(shares[i]).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})

describe('an average', () => {
  test('of nothing is not counted', () => expect(average([])).toBeNull())
  test('has two decimals, half up', () => {
    expect(average([1, 2])).toBe(1.5)
    expect(average([0, 0.01])).toBe(0.01)
    expect(average([10, 7, 5])).toBe(7.33)
  })
})

const rule = { rule: 'AT_END', on: '2011-12-31' } as const
const members: RosterEntry[] = Array.from({ length: 274 }, (_, i) => ({ id: `p${i}`, kind: 'PERSON', organizationId: `b${i % 8}` }))
const byLeader = { class: 'LEADER', obligation: 'EACH' } as const
const reviewOf = (id: string, capacity: 'MEMBER' | 'SECRETARY' = 'MEMBER') =>
  ({ subjectId: id, kind: 'PERSON', capacity, ...byLeader }) as const

describe('coverage', () => {
  const reviews = members.slice(0, 152).map(({ id }) => reviewOf(id))
  test('of the county bureau is 152 of 274, and 122 are not reviewed', () => {
    expect(coverage(members, reviews, rule)).toEqual({
      due: 274,
      reviewed: 152,
      notReviewed: 122,
      ratio: { numerator: 152, denominator: 274, percent: 55.47 },
      base: { rule: 'AT_END', on: '2011-12-31', count: 274, excluded: 0, classes: ['LEADER'] },
    })
    expect(notReviewed(members, reviews, rule)).toHaveLength(122)
  })
  test('counts a person once, however often reviewed, and nobody who is not due', () => {
    expect(coverage(members, [...reviews, ...reviews, reviewOf('stranger')], rule).reviewed).toBe(152)
  })
  test('names the excluded beside the base', () => {
    const without = members.map((entry, i) => (i < 8 ? { ...entry, excluded: 'long-term absence' } : entry))
    expect(coverage(without, reviews, rule)).toMatchObject({ due: 266, reviewed: 144, base: { count: 266, excluded: 8 } })
  })
  test('takes a review in any capacity, unless the rule says as member only', () => {
    const asSecretary = [reviewOf('p0', 'SECRETARY')]
    expect(coverage(members, asSecretary, rule).reviewed).toBe(1)
    expect(coverage(members, asSecretary, { ...rule, capacity: 'AS_MEMBER_ONLY' }).reviewed).toBe(0)
  })
  test('keeps an organisation and a person with the same id apart', () => {
    const roster: RosterEntry[] = [{ id: 'x', kind: 'ORGANIZATION', organizationId: 'x' }]
    expect(coverage(roster, [reviewOf('x')], rule).reviewed).toBe(0)
    expect(
      coverage(roster, [{ subjectId: 'x', kind: 'ORGANIZATION', capacity: null, ...byLeader }], { ...rule, capacity: 'AS_MEMBER_ONLY' })
        .reviewed,
    ).toBe(1)
  })
  test('moves only with reviews of leaders who owe them, and with those of the upper level where the cycle says so', () => {
    const given = fc.record({
      class: fc.constantFrom(...authorityClass.codes),
      obligation: fc.constantFrom(...obligation.codes),
      n: fc.nat(9),
    })
    fc.assert(
      fc.property(fc.array(given), fc.boolean(), (all, superiorCounts) => {
        const roster = members.slice(0, 8)
        const result = coverage(
          roster,
          all.map(({ n, ...rule }) => ({ ...reviewOf(`p${n}`), ...rule })),
          { ...rule, superiorCounts },
        )
        const counting = all.filter(
          one => one.obligation !== 'FREE' && one.n < 8 && (one.class === 'LEADER' || (superiorCounts && one.class === 'SUPERIOR')),
        )
        expect(result.reviewed).toBe(new Set(counting.map(({ n }) => n)).size)
        expect(result.base.classes).toEqual(superiorCounts ? ['LEADER', 'SUPERIOR'] : ['LEADER'])
      }),
    )
  })
  test('of an empty roster is not counted', () => expect(coverage([], reviews, rule).ratio.percent).toBeNull())
  test('adds up: reviewed and not reviewed are the due', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(30)), (due, reviewed) => {
        const roster = due.map((n): RosterEntry => ({ id: `${n}`, kind: 'PERSON', organizationId: 'b', excluded: n % 5 ? null : 'away' }))
        const result = coverage(
          roster,
          reviewed.map(n => reviewOf(`${n}`)),
          rule,
        )
        expect(result.reviewed + result.notReviewed).toBe(result.due)
        expect(result.due + result.base.excluded).toBe(new Set(due).size)
      }),
    )
  })
})

test('acts and persons are two figures', () => {
  expect(actsAndPersons(['a', 'b', 'a'])).toEqual({ acts: 3, persons: 2 })
  expect(attendances([{ named: ['a', 'b'] }, { named: ['a'], headcount: 3 }, {}])).toBe(6)
})

test('a roster holds the members of its day', () => {
  const cycle = { startsOn: '2011-01-01', endsOn: '2011-12-31' }
  const on = (from: string, to: string | null) =>
    (['AT_START', 'AT_END', 'EVER'] as const).filter(when => standsOnRoster({ from, to }, cycle, when)).join(' ')
  expect(on('2005-01-01', null)).toBe('AT_START AT_END EVER')
  expect(on('2011-01-02', '2011-12-30')).toBe('EVER')
  expect(on('2005-01-01', '2011-01-02')).toBe('AT_START EVER')
  expect(on('2005-01-01', '2011-01-01')).toBe('')
  expect(on('2011-12-31', null)).toBe('AT_END EVER')
  expect(on('2012-01-01', null)).toBe('')
  expect(on('2005-01-01', '2010-12-31')).toBe('')
})

describe('rectification', () => {
  const cases = [
    { dueOn: '2026-05-01', acceptedOn: '2026-05-01', closedOn: '2026-05-04', confirmedOn: '2026-08-04' },
    { dueOn: '2026-05-01', acceptedOn: '2026-05-03', enteredLate: true },
    { dueOn: '2026-05-10', acceptedOn: null, rebounded: true },
    { dueOn: '2026-05-11', acceptedOn: null },
    { dueOn: null, acceptedOn: '2026-05-02', atOnce: true },
  ]
  test('is due when its deadline is on or before the day, and a case without one never is', () => {
    expect(rectificationFigures(cases, '2026-05-10')).toMatchObject({ total: 5, undated: 1, ahead: 1, due: 3, putRight: 3 })
    expect(rectificationRate(cases, '2026-05-10').percent).toBe(66.67)
    expect(onTimeRate(cases, '2026-05-10').percent).toBe(33.33)
  })
  test('put right at once counts as put right of all, and not as due', () => {
    const once = cases.slice(4)
    expect(rectificationFigures(once, '2026-05-10')).toMatchObject({
      putRightOfAll: ratio(1, 1),
      putRightOfDue: ratio(0, 0),
      undated: 1,
      atOnce: 1,
    })
  })
  test('counts what is late, due today, entered late, struck off, confirmed and rebounded', () => {
    expect(rectificationFigures(cases, '2026-05-10')).toMatchObject({
      late: 0,
      dueToday: 1,
      enteredLate: 1,
      closed: 1,
      confirmed: 0,
      rebounded: 1,
    })
    expect(rectificationFigures(cases, '2026-09-01')).toMatchObject({ late: 2, dueToday: 0, confirmed: 1 })
  })
  test('accepted later than the day asked for is not accepted yet', () =>
    expect(rectificationRate(cases, '2026-05-02')).toEqual(ratio(1, 2)))
  test('with nothing due or nothing at all is not counted', () => {
    expect(rectificationRate(cases, '2026-04-30').percent).toBeNull()
    expect(rectificationFigures([], '2026-04-30').putRightOfAll.percent).toBeNull()
  })
  test('records that tell of nothing put right do not say that nothing was', () => {
    const open = [{ dueOn: null, acceptedOn: null }]
    expect(rectificationFigures(open, '2011-12-31', 'FROM_RECORDS').putRightOfAll).toEqual(ratio(0, 0))
    expect(rectificationFigures(open, '2011-12-31', 'LIVE').putRightOfAll).toEqual(ratio(0, 1))
    expect(rectificationFigures([...open, ...cases], '2026-05-10', 'FROM_RECORDS').putRightOfAll).toEqual(ratio(3, 6))
  })
  test('with nothing accepted of one due is 0 %', () => {
    expect(rectificationRate([{ dueOn: '2026-05-01', acceptedOn: null }], '2026-05-01').percent).toBe(0)
  })
})
