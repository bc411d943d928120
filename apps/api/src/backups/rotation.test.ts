import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '../platform/database/clock.ts'
import { spare } from './rotation.ts'

const dayLong = 86_400_000
const noon = (day: string) => new Date(`${day}T04:00:00Z`)
const left = (moments: Date[]) => {
  const gone = new Set(spare(moments))
  return moments.filter(moment => !gone.has(moment)).map(dayOf)
}

test('keeps 7 days, 4 weeks and 12 months of eighteen months of daily backups', () => {
  const nightly = Array.from({ length: 550 }, (_, i) => new Date(noon('2026-11-23').getTime() - i * dayLong))
  expect(left(nightly)).toEqual([
    '2026-11-23',
    '2026-11-22',
    '2026-11-21',
    '2026-11-20',
    '2026-11-19',
    '2026-11-18',
    '2026-11-17',
    '2026-11-15',
    '2026-11-08',
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
    '2026-05-31',
    '2026-04-30',
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
  ])
})

test('keeps the newest backup of a day in the office’s time zone', () => {
  const moments = ['2026-11-22T15:00:00Z', '2026-11-22T16:30:00Z', '2026-11-23T10:00:00Z'].map(text => new Date(text))
  expect(spare(moments)).toEqual([moments[1]])
})

test('keeps the newest backup, at most 23, and none that an earlier rotation would have deleted', () => {
  const moment = fc.integer({ min: 0, max: 900 * 24 }).map(hours => new Date(noon('2024-06-01').getTime() + hours * 3_600_000))
  fc.assert(
    fc.property(fc.uniqueArray(moment, { minLength: 1, maxLength: 120, selector: one => one.getTime() }), moments => {
      const gone = new Set(spare(moments))
      const kept = moments.filter(one => !gone.has(one))
      expect(kept).toContain(moments.reduce((a, b) => (a > b ? a : b)))
      expect(kept.length).toBeLessThanOrEqual(23)
      expect(spare(kept)).toEqual([])
    }),
  )
})
