import { criteriaSets } from '@pingyi/domain'
import { expect, test } from 'vitest'
import { sourceIn } from '../../kit/i18n/sources.ts'
import { codeFor } from '../../kit/revisions/codes.ts'
import type { CriteriaSetRow } from '../selections.ts'
import { draftOf, freshCriterion, freshSet, inputOf, problemsOfInput, type SetDraft, withoutBlanks } from './draft.ts'

const rowOf = (code: string): CriteriaSetRow => {
  const { subject, ...set } = criteriaSets.find(one => one.code === code)!
  return {
    ...set,
    id: code,
    version: 1,
    frozen: false,
    status: 'OFFERED',
    allowedEvents: [],
    listed: set.criteria.length,
    subjects: subject.map(({ kind, capacity }) => ({ kind, capacity: capacity ?? null })),
    criteria: set.criteria.map(({ explanation, ...one }) => ({ ...one, explanation: explanation ?? null })),
  }
}
const five = rowOf('FIVE_GOODS')
const group = rowOf('LEADING_GROUP_MEMBER')
const problemsOfDraft = (draft: SetDraft) => problemsOfInput(inputOf(draft))

test('every set of the first data can be opened and saved as it was, codes kept, without a problem', () => {
  for (const { code } of criteriaSets) {
    const row = rowOf(code)
    const draft = draftOf(row)
    expect(problemsOfDraft(draft)).toEqual([])
    const { criteria, scale } = inputOf(draft)
    expect(criteria.map(one => ({ ...one, explanation: one.explanation ?? null }))).toEqual(row.criteria)
    expect(scale).toEqual(row.scale)
  }
})

test('a count that differs from what the text announces is no problem', () => {
  expect(draftOf(group)).toMatchObject({ announced: '5' })
  expect(draftOf(group).criteria).toHaveLength(7)
  expect(problemsOfDraft({ ...draftOf(group), announced: '' })).toEqual([])
  expect(inputOf({ ...draftOf(group), announced: '' }).announced).toBeNull()
})

test('problems are told at their cell, in the rows as they are shown; rows without a word are left out', () => {
  const begun = freshSet()
  expect(problemsOfDraft(withoutBlanks(begun)).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'name.zh MISSING',
    'source MISSING',
    'criteria.0.name.zh MISSING',
  ])
  const named = { ...begun, zh: '我们的', source: '本局', criteria: [{ ...freshCriterion(), en: 'Study' }, freshCriterion()] }
  expect(problemsOfDraft(withoutBlanks(named)).map(({ at }) => at)).toEqual(['criteria.0.name.zh'])
  expect(problemsOfDraft({ ...named, subjects: [] }).map(({ at }) => at)).toContain('subjects')
})

test('a new criterion has a code of its own, out of its English name where it has one', () => {
  const criteria = [
    ...draftOf(five).criteria,
    { ...freshCriterion(), zh: '学习' },
    { ...freshCriterion(), zh: '好', en: 'Good leading group' },
  ]
  const codes = inputOf({ ...draftOf(five), criteria }).criteria.map(({ code }) => code)
  expect(codes.slice(-2)).toEqual(['ITEM_1', 'GOOD_LEADING_GROUP_2'])
  expect(new Set(codes).size).toBe(codes.length)
  expect(codeFor('5 goods!', 'SET', new Set())).toBe('GOODS')
})

test('a document is named in the language of the reader; what somebody wrote themself stays', () => {
  expect(sourceIn('county summary of 2012', 'zh')).toBe('2012年县级总结材料')
  expect(sourceIn('津职师大党组发〔2010〕18号', 'en')).toContain('18号')
  expect(sourceIn('本局; 2026', 'zh')).toBe('本局; 2026')
  for (const { source } of criteriaSets) expect(sourceIn(source, 'zh')).not.toMatch(/[a-z]{3}/)
})
