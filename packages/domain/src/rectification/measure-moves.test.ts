import { expect, test } from 'vitest'
import { moveMeasure, refusalOfMeasureMove } from '../index.ts'

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

test('its owner completes it, and somebody else verifies it', () => {
  expect(moveMeasure('IN_PROGRESS', 'COMPLETE', { actorPersonId: 'owner', ownerId: 'owner' })).toBe('DONE')
  expect(() => moveMeasure('DONE', 'VERIFY', { actorPersonId: 'owner', ownerId: 'owner' })).toThrow('DOER_DECIDES')
  expect(moveMeasure('DONE', 'VERIFY', { actorPersonId: 'other', ownerId: 'owner' })).toBe('VERIFIED')
  expect(moveMeasure('DONE', 'VERIFY', { actorPersonId: null, ownerId: null })).toBe('VERIFIED')
})

test('a verified measure moves no more', () => expect(() => moveMeasure('VERIFIED', 'START', {})).toThrow('MOVE_NOT_ALLOWED'))
