import { describe, expect, test } from 'vitest'
import { type DeadlineFacts, deadlineEventsOf, moveDeadline, roundStatus } from '../index.ts'

const running: DeadlineFacts = { status: 'IN_PROGRESS', deadlineKind: 'BY_DATE', dueOn: '2026-12-01', isPaused: false }
const today = '2026-11-23'

test('an agreed deadline that is worked towards is changed, paused and resumed', () => {
  expect(deadlineEventsOf(running, today)).toEqual(['CHANGE', 'PAUSE'])
  expect(deadlineEventsOf({ ...running, isPaused: true, dueOn: null }, today)).toEqual(['RESUME', 'CHANGE'])
  for (const status of roundStatus.codes)
    if (status !== 'IN_PROGRESS') expect(deadlineEventsOf({ ...running, status }, today), status).toEqual([])
  for (const deadlineKind of ['AT_ONCE', 'ONGOING', null] as const)
    expect(deadlineEventsOf({ ...running, deadlineKind }, today)).toEqual([])
})

test('on its last day it can still be paused, the day after no more', () => {
  expect(deadlineEventsOf(running, '2026-12-01')).toContain('PAUSE')
  expect(deadlineEventsOf(running, '2026-12-02')).toEqual(['CHANGE'])
})

test('an ordered day can be moved from the beginning', () => {
  const open = { ...running, status: 'OPEN' } as const
  expect(deadlineEventsOf(open, today)).toEqual([])
  expect(deadlineEventsOf({ ...open, ordered: true }, today)).toEqual(['CHANGE', 'PAUSE'])
})

test('whoever works towards it is offered nothing', () => expect(deadlineEventsOf(running, today, { actorDidIt: true })).toEqual([]))

describe('a move of the deadline', () => {
  test('answers how it stands', () => {
    expect(moveDeadline(running, 'PAUSE', { today, reason: '停课', actorDidIt: false })).toBe('PAUSED')
    expect(moveDeadline({ ...running, isPaused: true }, 'RESUME', { today, actorDidIt: false })).toBe('RUNNING')
  })
  test('is refused without a reason, to whoever does it, and where it is not possible', () => {
    expect(() => moveDeadline(running, 'PAUSE', { today, reason: ' ', actorDidIt: false })).toThrow('REASON_REQUIRED')
    expect(() => moveDeadline(running, 'CHANGE', { today, reason: '停课', actorDidIt: true })).toThrow('DOER_DECIDES')
    expect(() => moveDeadline(running, 'RESUME', { today, actorDidIt: false })).toThrow('MOVE_NOT_ALLOWED')
  })
})
