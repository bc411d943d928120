import { expect, test } from 'vitest'
import { refusalOfRevisionMove, revisionEventsOf, revisionStatusOf } from './status.ts'

test('the newest revision is revised or retired, a retired one only reinstated, an earlier one stays as it is', () => {
  expect(revisionEventsOf(revisionStatusOf(true, false))).toEqual(['REVISE', 'RETIRE'])
  expect(revisionEventsOf(revisionStatusOf(true, true))).toEqual(['REINSTATE'])
  for (const retired of [true, false]) expect(revisionEventsOf(revisionStatusOf(false, retired))).toEqual([])
})

test('a move that is not allowed is refused with those that are', () => {
  expect(refusalOfRevisionMove('RETIRED', 'REVISE')?.details).toEqual({ state: 'RETIRED', event: 'REVISE', allowed: ['REINSTATE'] })
  expect(refusalOfRevisionMove('OFFERED', 'RETIRE')).toBeNull()
})
