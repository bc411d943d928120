import { describe, expect, test } from 'vitest'
import {
  type CriteriaSet,
  criteriaDiscrepancy,
  criteriaFit,
  criteriaSets,
  posts,
  problemsOfCriteriaSet,
  problemsOfReviewForm,
  reviewForms,
  satisfactionScale,
  treatments,
} from '../index.ts'

const data = { criteriaSets, reviewForms, posts, treatments }
for (const [name, rows] of Object.entries(data))
  describe(name, () => {
    test('have each revision of a code once', () => {
      expect(new Set(rows.map(({ code, revision }) => `${code} ${revision}`)).size).toBe(rows.length)
    })
    test('are named in Chinese and English and have a source', () => {
      for (const { name, source } of rows) {
        expect(name.zh).toMatch(/\p{Script=Han}/u)
        expect(name.en).toMatch(/^[\p{Script=Latin}\p{P} ]+$/u)
        expect(source).not.toBe('')
      }
    })
    test('name no requirement by number', () => expect(JSON.stringify(rows)).not.toMatch(/\bR\d{3}\b/))
  })

const setOf = (code: string) => criteriaSets.find(set => set.code === code) as CriteriaSet
const listed: Record<string, number> = {
  LEADING_GROUP_MEMBER: 7,
  MEMBER: 5,
  BRANCH_COMMITTEE_AND_SECRETARY: 4,
  MEMBER_AT_BRANCH_MEETING: 4,
  PARTY_GROUP_ON_BRANCH: 3,
  FIVE_GOODS: 5,
  FIVE_LEADS: 5,
  APPRAISAL_OF_ORGANIZATION: 5,
  APPRAISAL_OF_MEMBER: 4,
}
for (const [code, length] of Object.entries(listed))
  test(`${code} lists ${length} criteria`, () => expect(setOf(code).criteria).toHaveLength(length))

test('seven criteria are listed for leading-group members where five were announced, and only there', () => {
  expect(criteriaSets.filter(criteriaDiscrepancy).map(({ code }) => code)).toEqual(['LEADING_GROUP_MEMBER'])
  expect(criteriaDiscrepancy(setOf('LEADING_GROUP_MEMBER'))).toEqual({ announced: 5, listed: 7 })
})

test('the five goods and the five leads explain each criterion', () => {
  for (const { explanation } of [...setOf('FIVE_GOODS').criteria, ...setOf('FIVE_LEADS').criteria]) expect(explanation?.zh).toBeTruthy()
})

test('satisfaction has four grades', () => {
  expect(satisfactionScale.grades.map(({ name }) => name.zh)).toEqual(['满意', '比较满意', '基本满意', '不满意'])
})

test('every subject has criteria for its review', () => {
  for (const [kind, capacity] of [
    ['ORGANIZATION', null],
    ['PERSON', 'SECRETARY'],
    ['PERSON', 'LEADING_GROUP_MEMBER'],
    ['PERSON', 'MEMBER'],
  ] as const)
    expect(criteriaSets.some(set => criteriaFit(set, kind, capacity))).toBe(true)
  expect(criteriaFit(setOf('MEMBER'), 'PERSON', 'SECRETARY')).toBe(false)
})

test('the first data is sound', () => {
  expect(criteriaSets.flatMap(problemsOfCriteriaSet)).toEqual([])
  expect(reviewForms.flatMap(problemsOfReviewForm)).toEqual([])
})

test('seven forms are known, the meeting’s record has three parts and the one on site four that are required', () => {
  expect(reviewForms.map(({ name }) => name.zh.slice(0, 2))).toEqual(['集中', '现场', '谈话', '相互', '群众', '邀请', '随机'])
  expect(reviewForms.map(({ parts }) => parts.filter(({ required }) => required).length)).toEqual([3, 4, 3, 3, 3, 3, 3])
  expect(reviewForms.filter(({ confidential }) => confidential).map(({ code }) => code)).toEqual(['TALK'])
})

test('a set that somebody writes is checked as a whole', () => {
  const own: CriteriaSet = {
    code: 'OWN',
    revision: 0,
    name: { zh: ' ', en: 'x'.repeat(201) },
    subject: [{ kind: 'ORGANIZATION', capacity: 'MEMBER' }],
    announced: -1,
    criteria: [
      { code: 'A', name: { zh: '甲', en: '' } },
      { code: 'A', name: { zh: '', en: 'B' } },
      { code: 'b', name: { zh: '丙', en: 'C' } },
    ],
    scale: { code: 'S', name: { zh: '等次', en: 'Grades' }, grades: [] },
    source: '',
  }
  expect(problemsOfCriteriaSet(own).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'name.zh MISSING',
    'name.en TOO_LONG',
    'source MISSING',
    'revision TOO_LOW',
    'announced TOO_LOW',
    'subject.0.capacity NOT_ALLOWED',
    'criteria.1.code DUPLICATE',
    'criteria.1.name.zh MISSING',
    'criteria.2.code WRONG_FORMAT',
    'scale.grades TOO_FEW',
  ])
  expect(problemsOfCriteriaSet({ ...own, subject: [], criteria: [], scale: null }).map(({ at }) => at)).toContain('criteria')
})
