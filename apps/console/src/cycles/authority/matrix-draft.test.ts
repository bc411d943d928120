import { authorityReviewer, criteriaSets, defaultAuthority } from '@pingyi/domain'
import { expect, test } from 'vitest'
import {
  atRows,
  changesOf,
  classesOf,
  fitted,
  freshRule,
  inputOfRows,
  obligationsOf,
  problemsOfRows,
  relationsFor,
  rowsOfCycle,
  rowsOfTexts,
  type SetOffered,
  setsFor,
} from './matrix-draft.ts'

const sets: SetOffered[] = criteriaSets.map(({ subject, ...set }) => ({ ...set, id: `${set.code} 1`, subjects: subject }))
const member2: SetOffered = { ...sets.find(({ code }) => code === 'MEMBER')!, id: 'MEMBER 2', revision: 2 }
const texts = () => rowsOfTexts(sets)
const written = () => ({ ...freshRule(sets), zh: '本支部', source: '本局' })

test('the texts’ own matrix is taken as it is, with their sets, and keeps its name', () => {
  const { authority, criteria } = inputOfRows(texts())
  expect(authority).toBe(defaultAuthority)
  expect(criteria).toContainEqual({ authorityRule: 'BRANCH_SECRETARY_MEMBERS', criteriaSetId: 'MEMBER 1' })
  expect(criteria.some(({ authorityRule }) => authorityRule === 'MEMBER_OWN_ORGANIZATION')).toBe(false)
  const cycle = {
    authority: { ...defaultAuthority, rules: [...defaultAuthority.rules] },
    criteria: criteria.map(({ authorityRule, criteriaSetId }) => ({
      authorityRule,
      criteriaSet: { id: criteriaSetId, code: '', revision: 1, name: { zh: '', en: '' }, announced: null, listed: 0 },
    })),
  }
  expect(changesOf(texts(), rowsOfCycle(cycle))).toEqual([])
})

test('only what can apply is offered: every choice of reviewer and relation is without a problem', () => {
  for (const reviewer of authorityReviewer.codes)
    for (const relation of relationsFor(reviewer)) expect(problemsOfRows([fitted({ ...written(), reviewer, relation }, sets)])).toEqual([])
})

test('a rule of members is no leaders’ rule, and obliges nobody', () => {
  const row = fitted({ ...written(), obligation: 'EACH', reviewer: 'MEMBER' }, sets)
  expect([row.class, row.obligation]).toEqual(['PEER', 'FREE'])
  expect(obligationsOf(row)).toEqual(['FREE'])
  expect(classesOf(fitted({ ...written(), relation: 'HIGHER_LEVEL' }, sets))).toEqual(['SUBORDINATE'])
})

test('another reviewer takes a relation and a set along that fit', () => {
  const member = fitted({ ...written(), reviewer: 'MEMBER' }, sets)
  expect(relationsFor('MEMBER')).toContain(member.relation)
  expect(setsFor(member, sets).map(({ id }) => id)).toContain(member.criteriaSetId)
  expect(fitted({ ...written(), relation: 'HIGHER_LEVEL' }, sets).criteriaSetId).toBe('')
  expect(fitted({ ...written(), criteriaSetId: '' }, sets).criteriaSetId).toBe('')
})

test('the newest revision of a set is offered; an older one only where it is chosen', () => {
  const offered = (row: ReturnType<typeof written>) => setsFor(row, [...sets, member2]).filter(({ code }) => code === 'MEMBER')
  expect(offered({ ...written(), criteriaSetId: '' }).map(({ id }) => id)).toEqual(['MEMBER 2'])
  expect(offered(written()).map(({ id }) => id)).toEqual(['MEMBER 2', 'MEMBER 1'])
})

test('a rule of one’s own has a code; problems are told at its row', () => {
  const rows = [...texts(), { ...written(), relation: 'LEADING_GROUP', source: ' ' }]
  expect(inputOfRows(rows).authority.rules.at(-1)).toMatchObject({ code: 'RULE_1', subject: 'PERSON', class: 'LEADER', obligation: 'FREE' })
  expect(problemsOfRows(rows)).toEqual([{ at: `rules.${texts().length}.source`, code: 'MISSING' }])
  expect(problemsOfRows([])).toEqual([{ at: 'rules', code: 'TOO_FEW', limit: 1 }])
  expect(problemsOfRows([...texts(), written()]).map(({ at, code }) => `${at} ${code}`)).toEqual([`rules.${texts().length} DUPLICATE`])
})

test('what the server says of a set is told at the rule that has it', () => {
  const rows = [{ ...written(), criteriaSetId: '' }, written()]
  const told = [{ at: 'criteria.0.criteriaSetId' }, { at: 'authority.rules.1.source' }]
  expect(atRows(told, rows).map(({ at }) => at)).toEqual(['rules.1.criteriaSetId', 'rules.1.source'])
})

test('what changed is told rule by rule', () => {
  const [first, second, ...rest] = texts()
  const kinds = (after: ReturnType<typeof texts>) => changesOf(texts(), after).map(({ kind }) => kind)
  expect(kinds([second!, first!, ...rest])).toEqual(['order'])
  expect(kinds([{ ...first!, obligation: 'FREE' }, second!, ...rest])).toEqual(['altered'])
  expect(kinds([...rest, written()])).toEqual(['removed', 'removed', 'added'])
})
