import { defaultCriteria, problemsOfCriteriaSet, problemsOfPost, problemsOfReviewForm, problemsOfTreatment } from '@pingyi/domain'
import { headPost } from '@pingyi/domain/internal'
import { expect, test } from 'vitest'
import { firstData } from './first-data.ts'

const { criteriaSets, reviewForms, posts, treatments } = firstData
const codes = (things: readonly { readonly code: string }[]) => things.map(({ code }) => code)

test('all that a new installation begins with is in order', () => {
  expect(criteriaSets.flatMap(problemsOfCriteriaSet)).toEqual([])
  expect(reviewForms.flatMap(problemsOfReviewForm)).toEqual([])
  expect(posts.flatMap(problemsOfPost)).toEqual([])
  expect(treatments.flatMap(problemsOfTreatment)).toEqual([])
  for (const things of [criteriaSets, reviewForms, posts, treatments]) expect(new Set(codes(things)).size).toBe(things.length)
})

test('nothing in it is worded for the campaign of 2010 to 2012', () => {
  expect(JSON.stringify(firstData)).not.toMatch(/创先|争优|campaign/i)
})

test('every organisation has the post of its head, and every relation the criteria that it begins with', () => {
  expect(Object.values(headPost).filter(code => code && !codes(posts).includes(code))).toEqual([])
  expect(Object.values(defaultCriteria).filter(code => !codes(criteriaSets).includes(code))).toEqual([])
})
