import { expect, test } from 'vitest'
import { isDrawn, lookBackDay, problemsOfLookBackRule } from '../index.ts'

const rule = (lookBackMonths: number, lookBackShare = 100) => ({ lookBackMonths, lookBackShare })

test('a look-back is so many months after the close-out, at the latest on the last day of that month', () => {
  expect(lookBackDay('2026-11-30', rule(3))).toBe('2027-02-28')
  expect(lookBackDay('2026-08-15', rule(3))).toBe('2026-11-15')
  expect(lookBackDay('2026-12-31', rule(2))).toBe('2027-02-28')
})

test('the draw is the same for everybody who repeats it, and takes about the share stated', () => {
  const ids = Array.from({ length: 2000 }, (_, i) => `case ${i}`)
  const drawn = (share: number) => ids.filter(id => isDrawn(id, rule(3, share)))
  expect(drawn(0)).toEqual([])
  expect(drawn(100)).toEqual(ids)
  expect(drawn(30)).toEqual(drawn(30))
  expect(Math.abs(drawn(30).length / ids.length - 0.3)).toBeLessThan(0.05)
})

test('a rule has 1 to 24 months and 0 to 100 per cent', () => {
  expect(problemsOfLookBackRule(rule(3))).toEqual([])
  expect(problemsOfLookBackRule(rule(0, 101))).toEqual([
    { at: 'lookBackMonths', code: 'TOO_LOW', limit: 1 },
    { at: 'lookBackShare', code: 'TOO_HIGH', limit: 100 },
  ])
})
