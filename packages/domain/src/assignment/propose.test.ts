import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultAuthority, proposeAssignments, type ReviewerBy } from '../index.ts'
import { coverageCounts, isLeader } from '../internal.ts'

const rule = (code: string) => defaultAuthority.rules.find(one => one.code === code)!
const by = (reviewerId: string, code: string): ReviewerBy => ({ reviewerId, rule: rule(code), post: null })
const taken = (proposed: ReturnType<typeof proposeAssignments<string>>) =>
  proposed.map(({ id, by: { reviewerId } }) => `${id} ${reviewerId}`)

test('who answers for an organisation comes before who heads it from above; fellow members are asked by hand', () => {
  const subjects = [
    {
      id: 'b1',
      options: [by('secretary', 'SECRETARY_ORGANIZATIONS'), by('leader', 'LEADER_CONTACT_POINTS'), by('m', 'MEMBER_OWN_ORGANIZATION')],
    },
    { id: 'b2', options: [by('secretary', 'SECRETARY_ORGANIZATIONS'), by('m', 'MEMBER_OWN_ORGANIZATION')] },
    { id: 'm1', options: [by('m2', 'MEMBER_PEERS')] },
    { id: 'm2', options: [] },
  ]
  expect(taken(proposeAssignments(subjects))).toEqual(['b1 leader', 'b2 secretary'])
  expect(coverageCounts(subjects)).toEqual({ due: 4, covered: 2, uncovered: 2, peersOnly: 1 })
})

test('what must be reviewed comes before what may be, among posts', () => {
  const options = [by('secretary', 'SECRETARY_SECRETARIES'), by('head', 'BRANCH_SECRETARY_MEMBERS')]
  expect(taken(proposeAssignments([{ id: 's', options }]))).toEqual(['s head'])
})

test('two who may do the same share it evenly, counting what each has already', () => {
  const options = [by('a', 'LEADER_AREAS'), by('b', 'LEADER_AREAS')]
  const subjects = Array.from({ length: 6 }, (_, i) => ({ id: String(i), options }))
  const loads = (already: ReadonlyMap<string, number>) => {
    const all = proposeAssignments(subjects, already).map(({ by: { reviewerId } }) => reviewerId)
    return ['a', 'b'].map(id => all.filter(one => one === id).length)
  }
  expect(loads(new Map())).toEqual([3, 3])
  expect(loads(new Map([['a', 4]]))).toEqual([1, 5])
})

const options = fc.array(fc.record({ who: fc.constantFrom('a', 'b', 'c', 'd'), rule: fc.constantFrom(...defaultAuthority.rules) }), {
  maxLength: 5,
})
test('everybody whom a leader may review is given to one who may, and nobody else is', () => {
  fc.assert(
    fc.property(fc.array(options, { maxLength: 8 }), all => {
      const subjects = all.map((some, id) => ({
        id,
        options: some.map(({ who, rule }): ReviewerBy => ({ reviewerId: who, rule, post: null })),
      }))
      const proposed = proposeAssignments(subjects)
      expect(proposed.map(({ id }) => id)).toEqual(subjects.filter(subject => subject.options.some(isLeader)).map(({ id }) => id))
      for (const { id, by: chosen } of proposed) expect(subjects[id]!.options).toContain(chosen)
      expect(proposed).toHaveLength(coverageCounts(subjects).covered)
    }),
  )
})
