import { expect, test } from 'vitest'
import { moveOpinion, moveReview, reviewCounts, reviewStatus } from '../index.ts'

test('the office returns and voids with a reason only', () => {
  expect(() => moveReview('SUBMITTED', 'RETURN')).toThrow('REASON_REQUIRED')
  expect(() => moveReview('DISCLOSED', 'VOID', { reason: ' ' })).toThrow('REASON_REQUIRED')
  expect(moveReview('SUBMITTED', 'RETURN', { reason: 'Direction is missing.' })).toBe('DRAFTED')
  expect(moveReview('DRAFTED', 'SUBMIT')).toBe('SUBMITTED')
})

test('only submitted and disclosed reviews count', () => {
  expect(reviewStatus.codes.filter(reviewCounts)).toEqual(['SUBMITTED', 'DISCLOSED'])
})

test('an opinion is refused with a reason only', () => {
  expect(() => moveOpinion('PROBLEM', 'RAISED', 'REFUSE')).toThrow('REASON_REQUIRED')
  expect(moveOpinion('SUGGESTION', 'RAISED', 'REFUSE', { reason: 'It was so last year.' })).toBe('REFUSAL_PROPOSED')
  expect(moveOpinion('HELP', 'ASKED', 'ANSWER')).toBe('ANSWERED')
  expect(() => moveOpinion('PRAISE', 'NOTED', 'ADOPT')).toThrow('MOVE_NOT_ALLOWED')
})
