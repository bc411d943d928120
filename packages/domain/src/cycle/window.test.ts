import { describe, expect, test } from 'vitest'
import { cycleKind } from './kind.ts'
import { cycleStatus } from './status.ts'
import { problemsOfWindow, refusalOfDraft, refusalOfSubmission, windowOf } from './window.ts'

const year = { startsOn: '2018-01-01', endsOn: '2018-12-31' }

test('a review of 2011 lies outside a cycle of 2018', () => {
  expect(problemsOfWindow('occurredOn', '2011-10-01', year)).toEqual([
    { at: 'occurredOn', code: 'OUTSIDE_PERIOD', limit: '2018-01-01', until: '2018-12-31' },
  ])
})

test('the first and the last day of a cycle lie in it', () => {
  expect(problemsOfWindow('occurredOn', '2018-01-01', year)).toEqual([])
  expect(problemsOfWindow('occurredOn', '2018-12-31', year)).toEqual([])
})

test('reviews of a quarter are also given in the month after it', () => {
  expect(windowOf({ kind: 'QUARTER', startsOn: '2026-10-01', endsOn: '2026-12-31' })).toEqual({
    startsOn: '2026-10-01',
    endsOn: '2027-01-31',
  })
  expect(windowOf({ kind: 'QUARTER', startsOn: '2026-10-31', endsOn: '2027-01-31' }).endsOn).toBe('2027-02-28')
})

test.each(cycleKind.codes.filter(kind => kind !== 'QUARTER'))('reviews of a cycle of the kind %s are given within it', kind => {
  expect(windowOf({ kind, ...year })).toEqual(year)
})

describe('what a cycle takes', () => {
  const takes = (status: (typeof cycleStatus.codes)[number]) => [
    refusalOfDraft({ id: 'one', status })?.code,
    refusalOfSubmission({ id: 'one', status })?.code,
  ]
  test('before its start, drafts only', () => expect(takes('PREPARATION')).toEqual([undefined, 'CYCLE_NOT_STARTED']))
  test('after its start, drafts and reviews', () => expect(takes('STARTED')).toEqual([undefined, undefined]))
  test('after its closing, neither', () => expect(takes('CLOSED')).toEqual(['CYCLE_CLOSED', 'CYCLE_CLOSED']))
})
