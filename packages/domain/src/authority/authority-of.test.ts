import { describe, expect, test } from 'vitest'
import {
  authoritiesOf,
  authorityClass,
  authorityOf,
  authorityRelation,
  authorityReviewer,
  classesFor,
  defaultAuthority,
  demandAuthority,
  problemsOfMatrix,
  type ReviewerFacts,
  relates,
  type SubjectFacts,
} from '../index.ts'
import { postFor } from '../internal.ts'

const reviewer = (personId: string, facts: Partial<ReviewerFacts> = {}): ReviewerFacts => ({
  personId,
  posts: [],
  contactPoints: [],
  areas: [],
  memberOf: [],
  ...facts,
})
const branch = (id: string): SubjectFacts => ({
  kind: 'ORGANIZATION',
  organizationId: id,
  path: [id, 'committee'],
  organizationKind: 'PARTY_BRANCH',
  personId: null,
  capacity: null,
})
const committee: SubjectFacts = { ...branch('committee'), path: ['committee'], organizationKind: 'PARTY_COMMITTEE' }
const person = (personId: string, capacity: SubjectFacts['capacity'], of: SubjectFacts = branch('b1')): SubjectFacts => ({
  ...of,
  kind: 'PERSON',
  personId,
  capacity,
})

const secretary = reviewer('secretary', {
  posts: [
    { capability: 'COMMITTEE_SECRETARY', organizationId: 'committee' },
    { capability: 'LEADING_GROUP_MEMBER', organizationId: 'committee' },
  ],
  memberOf: ['b1'],
})
const leader = reviewer('leader', {
  posts: [{ capability: 'LEADING_GROUP_MEMBER', organizationId: 'committee' }],
  contactPoints: ['b1'],
  areas: ['b2'],
})
const head = reviewer('head', {
  posts: [{ capability: 'BRANCH_SECRETARY', organizationId: 'b1', path: ['b1', 'committee'] }],
  memberOf: ['b1'],
})
const member = reviewer('member', { memberOf: ['b1'] })
const instructor = reviewer('instructor', { posts: [{ capability: 'INSTRUCTOR', organizationId: 'committee' }] })

const cases: [string, ReviewerFacts, SubjectFacts, string | null][] = [
  ['the secretary reviews a branch', secretary, branch('b1'), 'SECRETARY_ORGANIZATIONS'],
  ['the secretary reviews no committee of their own', secretary, committee, null],
  [
    'the secretary reviews a leading-group member',
    secretary,
    person('leader', 'LEADING_GROUP_MEMBER', committee),
    'SECRETARY_LEADING_GROUP',
  ],
  ['the secretary may review a branch secretary', secretary, person('head', 'SECRETARY'), 'SECRETARY_SECRETARIES'],
  ['the secretary does not review the members of another branch', secretary, person('member', 'MEMBER', branch('b2')), null],
  ['a leader reviews the branch at the contact point', leader, branch('b1'), 'LEADER_CONTACT_POINTS'],
  ['a leader reviews the secretary at the contact point', leader, person('head', 'SECRETARY'), 'LEADER_CONTACT_POINT_SECRETARIES'],
  ['a leader reviews a branch in the area', leader, branch('b2'), 'LEADER_AREAS'],
  ['a leader reviews no other branch', leader, branch('b3'), null],
  ['a leader does not review a colleague', leader, person('other', 'LEADING_GROUP_MEMBER', committee), null],
  ['a branch secretary reviews the own members', head, person('member', 'MEMBER'), 'BRANCH_SECRETARY_MEMBERS'],
  [
    'a branch secretary reviews the members of the own subgroups',
    head,
    person('x', 'MEMBER', { ...branch('g'), path: ['g', 'b1', 'committee'], organizationKind: 'PARTY_SUBGROUP' }),
    'BRANCH_SECRETARY_MEMBERS',
  ],
  ['a branch secretary reviews no member of another branch', head, person('x', 'MEMBER', branch('b2')), null],
  ['a branch secretary does not review the own branch', head, branch('b1'), null],
  ['a branch reviews the higher level', head, committee, 'BRANCH_SECRETARY_HIGHER_LEVEL'],
  ['a member reviews a peer', member, person('peer', 'MEMBER'), 'MEMBER_PEERS'],
  ['a member reviews the own branch', member, branch('b1'), 'MEMBER_OWN_ORGANIZATION'],
  ['a member reviews no other branch', member, branch('b2'), null],
  ['an instructor reviews nobody', instructor, branch('b1'), null],
]
for (const [name, who, whom, rule] of cases) test(name, () => expect(authorityOf(defaultAuthority, who, whom)?.code ?? null).toBe(rule))

describe('nobody reviews themself', () => {
  for (const who of [secretary, leader, head, member])
    for (const capacity of ['SECRETARY', 'LEADING_GROUP_MEMBER', 'MEMBER'] as const)
      test(`${who.personId} as ${capacity}`, () => {
        for (const of of [branch('b1'), branch('b2'), committee]) {
          expect(authorityOf(defaultAuthority, who, person(who.personId, capacity, of))).toBeNull()
          expect(() => demandAuthority(defaultAuthority, who, person(who.personId, capacity, of))).toThrow('SELF_REVIEW')
        }
      })
})

test('an organisation and its secretary are two subjects under two rules', () => {
  const rules = [branch('b1'), person('head', 'SECRETARY')].map(subject => demandAuthority(defaultAuthority, secretary, subject).code)
  expect(rules).toEqual(['SECRETARY_ORGANIZATIONS', 'SECRETARY_SECRETARIES'])
})

test('without authority, the refusal names both sides', () => {
  expect(() => demandAuthority(defaultAuthority, member, branch('b2'))).toThrow(
    expect.objectContaining({ code: 'NO_AUTHORITY', details: { reviewerId: 'member', subjectId: 'b2' } }),
  )
})

test('in an edited matrix a leader reviews no contact point', () => {
  const rules = defaultAuthority.rules.filter(({ relation }) => relation !== 'CONTACT_POINT_ORGANIZATIONS')
  expect(authorityOf({ ...defaultAuthority, rules }, leader, branch('b1'))).toBeNull()
})

test('the default matrix is sound and uses every relation', () => {
  expect(problemsOfMatrix(defaultAuthority)).toEqual([])
  expect(new Set(defaultAuthority.rules.map(({ relation }) => relation))).toEqual(new Set(authorityRelation.codes))
})

test('a rule that could never apply is a problem', () => {
  const rule = defaultAuthority.rules[0]
  if (!rule) throw new Error('no rule')
  const problems = (other: object) =>
    problemsOfMatrix({ code: 'X', revision: 1, rules: [{ ...rule, ...other }] }).map(({ at, code }) => `${at} ${code}`)
  expect(problems({ subject: 'PERSON' })).toEqual(['rules.0.subject WRONG_SUBJECT'])
  expect(problems({ reviewer: 'MEMBER' })).toEqual(['rules.0.relation WRONG_RELATION'])
  expect(problems({ reviewer: 'INSTRUCTOR' })).toEqual(['rules.0.reviewer NOT_ALLOWED'])
  expect(problems({ reviewer: 'KING' })).toEqual(['rules.0.reviewer UNKNOWN'])
  expect(problems({ class: 'KING' })).toEqual(['rules.0.class UNKNOWN'])
  expect(problems({ obligation: 'NEVER' })).toEqual(['rules.0.obligation UNKNOWN'])
  expect(problems({ relation: 'NEIGHBOURS' })).toEqual(['rules.0.relation UNKNOWN'])
  expect(problems({ code: 'lower case', source: '' })).toEqual(['rules.0.code WRONG_FORMAT', 'rules.0.source MISSING'])
  expect(problemsOfMatrix({ code: 'X', revision: 1, rules: [] })).toEqual([{ at: 'rules', code: 'TOO_FEW', limit: 1 }])
  expect(problemsOfMatrix({ code: 'X', revision: 1, rules: [rule, rule] }).map(({ code }) => code)).toEqual(['DUPLICATE', 'DUPLICATE'])
})

test('of several rules that fit, the one that obliges most comes first, wherever it stands', () => {
  const answering = { ...secretary, contactPoints: ['b1'], posts: [...secretary.posts, ...leader.posts] }
  const rules = defaultAuthority.rules.toReversed()
  const order = authoritiesOf({ ...defaultAuthority, rules }, answering, branch('b1')).map(({ code }) => code)
  expect(order).toEqual(['LEADER_CONTACT_POINTS', 'SECRETARY_ORGANIZATIONS', 'MEMBER_OWN_ORGANIZATION'])
  const free = defaultAuthority.rules.map(rule =>
    rule.code === 'SECRETARY_ORGANIZATIONS' ? { ...rule, obligation: 'FREE' as const } : rule,
  )
  expect(authorityOf({ ...defaultAuthority, rules: free }, answering, branch('b1'))?.code).toBe('LEADER_CONTACT_POINTS')
})

test('a comment of a member or a branch from below can be no leader’s review, nor can it be owed', () => {
  for (const relation of authorityRelation.codes)
    for (const reviewer of authorityReviewer.codes)
      for (const one of authorityClass.codes) {
        const { subject } = authorityRelation.members[relation]
        if (!relates(reviewer, relation)) continue
        const rule = { code: 'X', reviewer, relation, subject, class: one, name: { zh: 'x', en: '' }, source: 'x' }
        const codes = (['EACH', 'FREE'] as const).map(
          obligation => problemsOfMatrix({ code: 'X', revision: 1, rules: [{ ...rule, obligation }] })[0]?.code ?? null,
        )
        const leads = one === 'LEADER' || one === 'SUPERIOR'
        expect(codes, `${reviewer} ${relation} ${one}`).toEqual(
          classesFor(reviewer, relation).includes(one)
            ? [leads && reviewer !== 'AFFILIATE' ? null : 'NOT_ALLOWED', null]
            : ['WRONG_RELATION', 'WRONG_RELATION'],
        )
      }
  expect(classesFor('LEADING_GROUP_MEMBER', 'LEADING_GROUP')).toEqual(['PEER'])
  expect(classesFor('MEMBER', 'OWN_ORGANIZATION')).toEqual(['SUBORDINATE'])
})

test('the post of the review is the one that the rule asks for', () => {
  const [organizations, leadingGroup] = defaultAuthority.rules
  if (!organizations || !leadingGroup) throw new Error('no rules')
  expect(postFor(organizations, secretary, branch('b1'))).toBe(secretary.posts[0])
  expect(postFor(leadingGroup, secretary, branch('b1'))).toBeNull()
  expect(postFor(organizations, leader, branch('b1'))).toBeNull()
})
