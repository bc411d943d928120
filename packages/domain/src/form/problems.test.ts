import { expect, test } from 'vitest'
import { problemsOfReviewForm } from './problems.ts'
import { reviewForms } from './review-forms.ts'

const [form] = reviewForms

test('every form of the first data is in order', () => expect(reviewForms.flatMap(problemsOfReviewForm)).toEqual([]))

test('a form says whom it reviews and what is written down', () => {
  expect(problemsOfReviewForm({ ...form!, subjects: [], parts: [] }).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'subjects TOO_FEW',
    'parts TOO_FEW',
  ])
})

test('two parts cannot both be the list of problems', () => {
  const [, problems] = form!.parts
  const parts = [problems!, { ...problems!, code: 'MORE_PROBLEMS' }]
  expect(problemsOfReviewForm({ ...form!, parts })).toEqual([{ at: 'parts.1.gives', code: 'DUPLICATE' }])
})

test('a planned form has a kind of occasion to be planned for; another may have none', () => {
  expect(problemsOfReviewForm({ ...form!, occasions: [] })).toEqual([{ at: 'occasions', code: 'TOO_FEW', limit: 1 }])
  expect(problemsOfReviewForm({ ...form!, occasions: [], scheduled: false })).toEqual([])
})
