import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  coverageByRule,
  coverageOfReviewers,
  defaultAuthority,
  dutiesOf,
  isDone,
  obligation,
  proposeAssignments,
  type ReviewBy,
  type ReviewerBy,
} from '../index.ts'
import { coverageCounts } from '../internal.ts'

const rule = (code: string) => defaultAuthority.rules.find(one => one.code === code)!
const by = (reviewerId: string, code: string, distance = 0): ReviewerBy => ({ reviewerId, rule: rule(code), post: null, distance })
const toAssign = <Id>(id: Id, options: readonly ReviewerBy[]) => ({ id, duties: dutiesOf(options, false) })
const taken = (proposed: ReturnType<typeof proposeAssignments<string>>) =>
  proposed.map(({ id, by: { reviewerId, rule } }) => `${id} ${reviewerId} ${rule.code}`)

describe('proposals', () => {
  test('give each rule that obliges its reviewer: the secretary all branches, the leaders their contact points', () => {
    const secretary = by('secretary', 'SECRETARY_ORGANIZATIONS')
    const subjects = [
      { id: 'b1', options: [secretary, by('leader', 'LEADER_CONTACT_POINTS'), by('m', 'MEMBER_OWN_ORGANIZATION')] },
      { id: 'b2', options: [secretary, by('m', 'MEMBER_OWN_ORGANIZATION')] },
      { id: 'm1', options: [by('m2', 'MEMBER_PEERS')] },
      { id: 'm2', options: [] },
    ]
    expect(taken(proposeAssignments(subjects.map(({ id, options }) => toAssign(id, options))))).toEqual([
      'b1 secretary SECRETARY_ORGANIZATIONS',
      'b1 leader LEADER_CONTACT_POINTS',
      'b2 secretary SECRETARY_ORGANIZATIONS',
    ])
    expect(coverageCounts(subjects, false)).toEqual({ due: 4, covered: 2, uncovered: 2, uncountedOnly: 1 })
  })

  test('give one of several rules to who answers for the organisation, before who heads it from above', () => {
    const options = [by('secretary', 'SECRETARY_SECRETARIES'), by('leader', 'LEADER_CONTACT_POINT_SECRETARIES')]
    expect(taken(proposeAssignments([toAssign('s', options)]))).toEqual(['s leader LEADER_CONTACT_POINT_SECRETARIES'])
  })

  test('ask nobody twice for one subject', () => {
    const options = [by('both', 'SECRETARY_ORGANIZATIONS'), by('both', 'LEADER_CONTACT_POINTS'), by('other', 'LEADER_CONTACT_POINTS')]
    expect(taken(proposeAssignments([toAssign('b', options)]))).toEqual(['b both SECRETARY_ORGANIZATIONS'])
    expect(dutiesOf(options, false).map(duty => isDone(duty, [{ rule: 'SECRETARY_ORGANIZATIONS', reviewerId: 'both' }]))).toEqual([
      true,
      true,
    ])
  })

  test('go to the nearest level where several are above a branch', () => {
    const options = [by('county', 'SECRETARY_ORGANIZATIONS', 2), by('bureau', 'SECRETARY_ORGANIZATIONS', 1)]
    expect(taken(proposeAssignments([toAssign('b', options)]))).toEqual(['b bureau SECRETARY_ORGANIZATIONS'])
    const [duty] = dutiesOf(options, false)
    expect(isDone(duty!, [{ rule: 'SECRETARY_ORGANIZATIONS', reviewerId: 'county' }])).toBe(true)
  })

  test('of a rule of the upper level are made only where its reviews count', () => {
    const upper = { ...by('county', 'SECRETARY_ORGANIZATIONS'), rule: { ...rule('SECRETARY_ORGANIZATIONS'), class: 'SUPERIOR' as const } }
    expect([dutiesOf([upper], false).length, dutiesOf([upper], true).length]).toEqual([0, 1])
  })

  test('are none for an upper level that only takes part', () => {
    const guest = { ...rule('SECRETARY_ORGANIZATIONS'), reviewer: 'AFFILIATE', class: 'SUPERIOR', obligation: 'ONE_OF' } as const
    expect(dutiesOf([{ ...by('county', 'SECRETARY_ORGANIZATIONS'), rule: guest }], true)).toEqual([])
  })

  test('share what two may do evenly, counting what each has already', () => {
    const options = [by('a', 'LEADER_AREAS'), by('b', 'LEADER_AREAS')]
    const subjects = Array.from({ length: 6 }, (_, i) => toAssign(String(i), options))
    const loads = (already: ReadonlyMap<string, number>) => {
      const all = proposeAssignments(subjects, already).map(({ by: { reviewerId } }) => reviewerId)
      return ['a', 'b'].map(id => all.filter(one => one === id).length)
    }
    expect(loads(new Map())).toEqual([3, 3])
    expect(loads(new Map([['a', 4]]))).toEqual([1, 5])
  })
})

const people = ['a', 'b', 'c', 'd'] as const
const matrices = fc
  .array(fc.constantFrom(...obligation.codes), { minLength: defaultAuthority.rules.length, maxLength: defaultAuthority.rules.length })
  .map(all => ({ ...defaultAuthority, rules: defaultAuthority.rules.map((one, i) => ({ ...one, obligation: all[i]! })) }))
const worlds = matrices.chain(matrix => {
  const review = fc.record({ rule: fc.constantFrom(...matrix.rules.map(({ code }) => code)), reviewerId: fc.constantFrom(...people) })
  const option = fc
    .record({ reviewerId: fc.constantFrom(...people), rule: fc.constantFrom(...matrix.rules), distance: fc.nat(2) })
    .map((one): ReviewerBy => ({ ...one, post: null }))
  const subject = fc.record({
    options: fc.uniqueArray(option, { maxLength: 5, selector: one => `${one.reviewerId} ${one.rule.code}` }),
    assigned: fc.array(review, { maxLength: 2 }),
    given: fc.array(review, { maxLength: 3 }),
  })
  return fc.record({ matrix: fc.constant(matrix), subjects: fc.array(subject, { maxLength: 8 }) })
})
type Owed = { readonly options: readonly ReviewerBy[]; readonly given: readonly ReviewBy[] }
const open = ({ options, given }: Owed) => dutiesOf(options, false).filter(duty => !isDone(duty, given))

test('a duty stays in the plan until it is done, and the plan leaves none open', () => {
  fc.assert(
    fc.property(worlds, ({ subjects }) => {
      const proposed = proposeAssignments(subjects.map((subject, id) => ({ id, duties: open(subject) })))
      for (const [id, subject] of subjects.entries()) {
        const mine = proposed.filter(one => one.id === id).map(one => one.by)
        for (const one of mine) expect(subject.options).toContain(one)
        expect(new Set(mine.map(({ reviewerId }) => reviewerId)).size).toBe(mine.length)
        const reviews = mine.map(({ reviewerId, rule }): ReviewBy => ({ reviewerId, rule: rule.code }))
        expect(open({ ...subject, given: [...subject.given, ...reviews] })).toEqual([])
        expect(mine.length > 0).toBe(open(subject).length > 0)
      }
    }),
  )
})

test('coverage by rule adds up to what the plan still has to assign', () => {
  fc.assert(
    fc.property(worlds, ({ matrix, subjects }) => {
      const left = coverageByRule(matrix, subjects, false).reduce((sum, { due, reviewed }) => sum + due - reviewed, 0)
      const each = subjects.flatMap(open).filter(({ rules }) => rules[0]!.obligation === 'EACH')
      expect(left).toBe(each.length)
    }),
  )
})

test('leaders who gave all they owe are some of those who gave one, who are some of those who owe', () => {
  fc.assert(
    fc.property(worlds, ({ subjects }) => {
      const { due, reviewed, complete } = coverageOfReviewers(subjects, false)
      expect(complete).toBeLessThanOrEqual(reviewed)
      expect(reviewed).toBeLessThanOrEqual(due)
      const owing = subjects.map(subject => ({ ...subject, assigned: [] }))
      const none = owing.map(subject => ({ ...subject, given: [] }))
      expect(coverageOfReviewers(none, false)).toMatchObject({ reviewed: 0, complete: 0, due: coverageOfReviewers(owing, false).due })
    }),
  )
})

test('who was assigned owes the review; what one of several rules may do is owed by nobody before', () => {
  const options = [by('secretary', 'SECRETARY_SECRETARIES'), by('leader', 'LEADER_CONTACT_POINT_SECRETARIES')]
  const figures = (assigned: ReviewBy[], given: ReviewBy[] = []) => coverageOfReviewers([{ options, assigned, given }], false)
  expect(figures([])).toMatchObject({ due: 0, ratio: { percent: null } })
  const assigned = [{ rule: 'SECRETARY_SECRETARIES', reviewerId: 'secretary' }]
  expect(figures(assigned)).toMatchObject({ due: 1, reviewed: 0, complete: 0 })
  expect(figures(assigned, assigned)).toMatchObject({ due: 1, reviewed: 1, complete: 1, ratio: { percent: 100 } })
})
