import { expect, test } from 'vitest'
import { didMeasure, measureEventsOf, measureStatus, moveMeasure, refusalOfMeasureMove } from '../index.ts'

test('a measure is cancelled and rejected with a reason only', () => {
  for (const [status, event] of [
    ['PLANNED', 'CANCEL'],
    ['IN_PROGRESS', 'CANCEL'],
    ['DONE', 'REJECT'],
  ] as const) {
    expect(refusalOfMeasureMove(status, event, {})?.code).toBe('REASON_REQUIRED')
    expect(refusalOfMeasureMove(status, event, { reason: 'Because.' })).toBeNull()
  }
})

test('an open measure can be cancelled: it is when the opinions that it answers are detached', () => {
  for (const status of measureStatus.where(one => one.open)) expect(measureEventsOf(status), status).toContain('CANCEL')
})

test('whoever did it completes it, and somebody else verifies it', () => {
  expect(moveMeasure('IN_PROGRESS', 'COMPLETE', { actorDidIt: true })).toBe('DONE')
  expect(() => moveMeasure('DONE', 'VERIFY', { actorDidIt: true })).toThrow('DOER_DECIDES')
  expect(moveMeasure('DONE', 'VERIFY', { actorDidIt: false })).toBe('VERIFIED')
  expect(moveMeasure('DONE', 'VERIFY', {})).toBe('VERIFIED')
})

test('whoever did it is offered neither to verify nor to reject it', () => {
  expect(measureEventsOf('DONE')).toEqual(['VERIFY', 'REJECT'])
  expect(measureEventsOf('DONE', { actorDidIt: true })).toEqual([])
  expect(measureEventsOf('IN_PROGRESS', { actorDidIt: true })).toEqual(['COMPLETE', 'CANCEL'])
})

test('an ongoing measure is checked by somebody else and never reported done', () => {
  expect(measureEventsOf('IN_PROGRESS', { ongoing: true })).toEqual(['CHECK', 'CANCEL'])
  expect(moveMeasure('IN_PROGRESS', 'CHECK', { ongoing: true })).toBe('IN_PROGRESS')
  expect(refusalOfMeasureMove('IN_PROGRESS', 'CHECK', { ongoing: true, actorDidIt: true })?.code).toBe('DOER_DECIDES')
  expect(refusalOfMeasureMove('IN_PROGRESS', 'COMPLETE', { ongoing: true })?.details).toMatchObject({ allowed: ['CHECK', 'CANCEL'] })
  expect(refusalOfMeasureMove('IN_PROGRESS', 'CHECK', {})?.code).toBe('MOVE_NOT_ALLOWED')
})

test('a measure was done by its owner, and by the accounts that began it and reported it done', () => {
  const measure = { ownerId: 'owner', begunById: 'beginner', doneById: 'account' }
  expect(didMeasure({ accountId: 'another', personId: 'owner' }, measure)).toBe(true)
  for (const accountId of ['account', 'beginner']) expect(didMeasure({ accountId, personId: null }, measure)).toBe(true)
  expect(didMeasure({ accountId: 'another', personId: 'somebody' }, measure)).toBe(false)
  expect(didMeasure({ accountId: 'another', personId: null }, { ownerId: null, begunById: null, doneById: null })).toBe(false)
})

test('a verified measure moves no more', () => expect(() => moveMeasure('VERIFIED', 'START', {})).toThrow('MOVE_NOT_ALLOWED'))
