import { describe, expect, test } from 'vitest'
import { type Action, type Actor, accessRules, action, type Facts, may, type Role, reach, type Scope, scope } from '../index.ts'
import { roles } from '../internal.ts'

// The tree: parent > own > child, and parent > sibling; `none` is a thing that lies nowhere.
const places: Record<string, Facts> = {
  own: { organizationId: 'own', path: ['own', 'parent'] },
  child: { organizationId: 'child', path: ['child', 'own', 'parent'] },
  parent: { organizationId: 'parent', path: ['parent'] },
  sibling: { organizationId: 'sibling', path: ['sibling', 'parent'] },
  none: {},
}
const anothers = {
  personId: 'another',
  reviewerId: 'somebody',
  recordedById: 'an account',
  ownerId: 'owner',
  confidential: false,
  draft: false,
}

const nobody: Actor = { accountId: 'mine', personId: 'me', everywhere: false, posts: [], memberOf: [], scopes: null }
const actorOf = (role: Role): Actor => {
  if (role === 'ANYBODY') return nobody
  if (role === 'MEMBER') return { ...nobody, memberOf: ['own'] }
  return { ...nobody, posts: [{ capability: role, organizationId: 'own', appointmentId: 'a' }] }
}
const installation: Actor = { ...nobody, personId: null, everywhere: true }

const leaders = ['COMMITTEE_SECRETARY', 'LEADING_GROUP_MEMBER', 'BRANCH_SECRETARY', 'INSTRUCTOR'] as const
const all = (where: string, whom: readonly Role[]) => Object.fromEntries(whom.map(role => [role, where]))
const office = { OFFICE: 'own child' }
const anywhere = all('own child parent sibling none', roles)

// What each role reaches of things that concern somebody else. Written out once more, beside the table of rules.
const expected: Record<Action, Partial<Record<Role, string>>> = {
  ORGANIZATION_READ: { ...office, ...all('own child', leaders), AUDITOR: 'own child', MEMBER: 'own' },
  ORGANIZATION_MANAGE: office,
  PERSON_READ: { ...office, ...all('own child', leaders), MEMBER: 'own' },
  PERSON_MANAGE: office,
  APPOINTMENT_MANAGE: office,
  CYCLE_READ: { ...office, ...all('own child', leaders), AUDITOR: 'own child', MEMBER: 'own' },
  SETTING_READ: anywhere,
  CYCLE_MANAGE: office,
  ASSIGNMENT_READ: { ...office, ...all('own child', leaders) },
  CRITERIA_MANAGE: office,
  CALENDAR_MANAGE: office,
  ROSTER_IMPORT: office,
  OCCASION_READ: { ...office, ...all('own child', leaders), MEMBER: 'own' },
  OCCASION_MANAGE: { ...office, ...all('own child', ['COMMITTEE_SECRETARY', 'LEADING_GROUP_MEMBER', 'BRANCH_SECRETARY']) },
  REVIEW_RECORD: {},
  REVIEW_RECORD_FOR_OTHERS: office,
  REVIEW_READ: { ...office, COMMITTEE_SECRETARY: 'own child', BRANCH_SECRETARY: 'own child', INSTRUCTOR: 'own child' },
  REVIEW_RETURN: office,
  REVIEW_VOID: office,
  REVIEW_DISCLOSE: office,
  OPINION_ANSWER: office,
  OPINION_DECIDE: office,
  RECTIFICATION_PROPOSE: office,
  RECTIFICATION_REPLY: office,
  RECTIFICATION_DECIDE: office,
  MEASURE_WORK: office,
  MEASURE_VERIFY: office,
  STATISTICS_READ: { ...office, ...all('own child', leaders) },
  LEDGER_READ: { ...office, ...all('own child', leaders) },
  AUDIT_READ: { ...office, AUDITOR: 'own child' },
  COMMENT_WRITE: { ...office, COMMITTEE_SECRETARY: 'own child', BRANCH_SECRETARY: 'own child', INSTRUCTOR: 'own child' },
  NOTIFICATION_READ: {},
  NOTIFICATION_TICK: {},
  ACCOUNT_READ: { ...office, AUDITOR: 'own child' },
  ACCOUNT_MANAGE: office,
  SAVED_VIEW_READ: all(
    'own',
    roles.filter(role => role !== 'ANYBODY'),
  ),
  SAVED_VIEW_MANAGE: { ...office, COMMITTEE_SECRETARY: 'own', BRANCH_SECRETARY: 'own' },
  SAVED_VIEW_SHARE: { ...office, ...all('own child', leaders), AUDITOR: 'own child' },
  ACCESS_TOKEN_MANAGE: {},
}

for (const what of action.codes)
  describe(what, () => {
    for (const role of roles)
      for (const [place, facts] of Object.entries(places)) {
        const allowed = (expected[what][role] ?? '').split(' ').includes(place)
        test(`${role} ${allowed ? 'may' : 'may not'}, at ${place}`, () => {
          expect(may(actorOf(role), what, { ...anothers, ...facts })).toBe(allowed)
        })
      }
    test('nobody may without an account, or by a post without effect', () => {
      expect(reach(null, what)).toEqual([])
      const titled: Actor = { ...nobody, posts: [{ capability: 'NONE', organizationId: 'own', appointmentId: 'a' }] }
      expect(reach(titled, what)).toEqual(reach(nobody, what))
    })
    test('the installation’s office may what any office may, everywhere', () => {
      const parts = accessRules[what].OFFICE !== undefined || what === 'SETTING_READ'
      expect(may(installation, what, { ...anothers, ...places.sibling })).toBe(parts)
    })
  })

test('cycles are read by whoever belongs below their organisation, and not by another bureau', () => {
  const member: Actor = { ...nobody, memberOf: ['child'], above: ['child', 'own', 'parent'] }
  const readable = Object.entries(places).filter(([, facts]) => may(member, 'CYCLE_READ', facts))
  expect(readable.map(([place]) => place)).toEqual(['own', 'child', 'parent'])
})

test('an account whose password somebody else gave out reads all but talks until it is confirmed', () => {
  const reset: Actor = { ...nobody, posts: [{ capability: 'OFFICE', organizationId: 'own', appointmentId: 'a' }], withoutTalks: true }
  const review = { ...anothers, ...places.own }
  expect(may(reset, 'REVIEW_READ', review)).toBe(true)
  expect(may(reset, 'REVIEW_READ', { ...review, reviewerId: 'me', confidential: true })).toBe(false)
  expect(may({ ...reset, withoutTalks: false }, 'REVIEW_READ', { ...review, reviewerId: 'me', confidential: true })).toBe(true)
  expect(may(reset, 'ORGANIZATION_READ', { organizationId: 'own', path: ['own'] })).toBe(true)
  for (const what of action.codes) expect(may({ ...nobody, withoutTalks: true }, what, {})).toBe(may(nobody, what, {}))
})

describe('one’s own', () => {
  const mine = (facts: Facts) => ({ ...anothers, ...places.sibling, ...facts })
  const reading: [string, Facts, boolean][] = [
    ['review as its subject', { personId: 'me' }, true],
    ['talk as its subject', { personId: 'me', confidential: true }, true],
    ['draft as its subject', { personId: 'me', draft: true }, false],
    ['draft as its reviewer', { reviewerId: 'me', draft: true }, true],
    ['draft as its recorder', { recordedById: 'mine', draft: true, confidential: true }, true],
    ['anybody else’s', {}, false],
  ]
  for (const [name, facts, readable] of reading)
    test(`${name} is ${readable ? 'read' : 'not read'}`, () => expect(may(nobody, 'REVIEW_READ', mine(facts))).toBe(readable))

  const decisions = action.codes.filter(code => /_(RETURN|VOID|DISCLOSE|DECIDE|VERIFY|RECORD|RECORD_FOR_OTHERS)$/.test(code))
  for (const what of decisions)
    test(`case: nobody may ${what} on it`, () => {
      for (const role of roles) {
        const facts = { ...anothers, ...places.own, reviewerId: 'me' }
        expect(may(actorOf(role), what, { ...facts, personId: 'me' })).toBe(false)
      }
    })

  test('opinions are answered, measures proposed and replies written by the subject', () => {
    for (const what of ['OPINION_ANSWER', 'RECTIFICATION_PROPOSE', 'RECTIFICATION_REPLY', 'MEASURE_WORK'] as const) {
      expect(may(nobody, what, mine({ personId: 'me' }))).toBe(true)
      expect(may(nobody, what, mine({}))).toBe(false)
    }
  })

  test('organisation is answered for by its secretary, its members are not', () => {
    for (const role of ['COMMITTEE_SECRETARY', 'BRANCH_SECRETARY'] as const) {
      expect(may(actorOf(role), 'RECTIFICATION_REPLY', { ...anothers, ...places.own, personId: null })).toBe(true)
      expect(may(actorOf(role), 'RECTIFICATION_REPLY', { ...anothers, ...places.child, personId: null })).toBe(false)
      expect(may(actorOf(role), 'RECTIFICATION_REPLY', { ...anothers, ...places.own })).toBe(false)
    }
  })

  test('reviews are recorded and decided on by a reviewer in a post, mutual ones recorded by a member', () => {
    for (const role of ['COMMITTEE_SECRETARY', 'LEADING_GROUP_MEMBER', 'BRANCH_SECRETARY'] as const)
      for (const what of ['REVIEW_RECORD', 'OPINION_DECIDE', 'RECTIFICATION_DECIDE', 'MEASURE_VERIFY'] as const)
        expect(may(actorOf(role), what, mine({ reviewerId: 'me' }))).toBe(true)
    expect(may(actorOf('MEMBER'), 'REVIEW_RECORD', mine({ reviewerId: 'me' }))).toBe(true)
    expect(may(actorOf('MEMBER'), 'RECTIFICATION_DECIDE', mine({ reviewerId: 'me' }))).toBe(false)
    expect(may(actorOf('INSTRUCTOR'), 'REVIEW_RECORD', mine({ reviewerId: 'me' }))).toBe(false)
  })

  test('measure is read and carried out by its owner', () => {
    expect(may(nobody, 'MEASURE_WORK', mine({ ownerId: 'me' }))).toBe(true)
    expect(may(nobody, 'REVIEW_READ', mine({ ownerId: 'me' }))).toBe(true)
  })
  test('case of several reviewers is decided by each of them', () => {
    expect(may(actorOf('BRANCH_SECRETARY'), 'RECTIFICATION_DECIDE', mine({ reviewerIds: ['somebody', 'me'] }))).toBe(true)
    expect(may(actorOf('BRANCH_SECRETARY'), 'RECTIFICATION_DECIDE', mine({ reviewerIds: ['somebody'] }))).toBe(false)
  })
  test('view is theirs to keep while it is theirs alone, or while they hold a post where it is shared', () => {
    const shared = { organizationId: 'child', path: ['child', 'own', 'parent'], recordedById: 'mine', draft: false }
    expect(may(nobody, 'SAVED_VIEW_MANAGE', { recordedById: 'mine', draft: true })).toBe(true)
    expect(may(nobody, 'SAVED_VIEW_MANAGE', { recordedById: 'another', draft: true })).toBe(false)
    expect(may(nobody, 'SAVED_VIEW_MANAGE', shared)).toBe(false)
    for (const role of roles.filter(one => accessRules.SAVED_VIEW_SHARE[one]))
      expect([role, may(actorOf(role), 'SAVED_VIEW_MANAGE', shared)]).toEqual([role, true])
  })
  test('tokens belong to their account', () => {
    expect(may(nobody, 'ACCESS_TOKEN_MANAGE', { recordedById: 'mine' })).toBe(true)
    expect(may(nobody, 'ACCESS_TOKEN_MANAGE', { recordedById: 'another' })).toBe(false)
  })
})

describe('a talk', () => {
  for (const role of roles)
    test(`is not read by ${role} who has no part in it`, () => {
      for (const place of Object.values(places))
        expect(may(actorOf(role), 'REVIEW_READ', { ...anothers, ...place, confidential: true })).toBe(false)
    })
  test('is not read by the installation’s office', () => {
    expect(may(installation, 'REVIEW_READ', { ...anothers, ...places.own, confidential: true })).toBe(false)
  })
  for (const role of roles)
    test(`has a row in the ledger of ${role} only if that is the office`, () => {
      for (const place of [places.own, places.child])
        expect(may(actorOf(role), 'LEDGER_READ', { ...anothers, ...place, confidential: true })).toBe(role === 'OFFICE')
    })
  test('is withheld where nobody said whether it is one', () => {
    const { confidential, ...facts } = anothers
    expect(may(actorOf('OFFICE'), 'REVIEW_READ', { ...facts, ...places.own })).toBe(false)
  })
})

describe('a draft', () => {
  for (const role of roles)
    test(`${role === 'OFFICE' ? 'is' : 'is not'} read by ${role}`, () => {
      expect(may(actorOf(role), 'REVIEW_READ', { ...anothers, ...places.own, draft: true })).toBe(role === 'OFFICE')
    })
  test('about office staff is not read by them', () => {
    expect(may(actorOf('OFFICE'), 'REVIEW_READ', { ...anothers, ...places.own, personId: 'me', draft: true })).toBe(false)
  })
})

describe('a token', () => {
  const holds = (scopes: Scope[]): Actor => ({ ...actorOf('OFFICE'), scopes })
  for (const what of action.codes)
    test(`does ${what} with its scope only`, () => {
      const scopes: readonly Scope[] = action.members[what].scopes
      for (const one of scope.codes) {
        if (!scopes.includes(one)) expect(reach(holds([one]), what)).toEqual([])
        else expect(reach(holds([one]), what)).toEqual(reach(actorOf('OFFICE'), what))
      }
      expect(reach(holds([]), what)).toEqual([])
    })
  test('neither makes tokens nor manages accounts', () => {
    expect(action.codes.filter(what => action.members[what].scopes.length === 0)).toEqual(['ACCOUNT_MANAGE', 'ACCESS_TOKEN_MANAGE'])
  })
})

test('several posts are joined, and a second one of the same kind widens the first grant', () => {
  const posts = ['a', 'b'].map(organizationId => ({ capability: 'INSTRUCTOR', organizationId, appointmentId: organizationId }) as const)
  expect(reach({ ...nobody, personId: null, posts }, 'STATISTICS_READ')).toEqual([{ trees: ['a', 'b'] }])
})
