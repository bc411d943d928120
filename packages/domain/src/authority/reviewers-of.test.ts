import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  authoritiesOf,
  capability,
  defaultAuthority,
  organizationKind,
  type ReviewerFacts,
  reviewersOf,
  type SubjectFacts,
  subjectCapacity,
} from '../index.ts'

const above: Record<string, readonly string[]> = {
  top: ['top'],
  left: ['left', 'top'],
  right: ['right', 'top'],
  leaf: ['leaf', 'left', 'top'],
}
const place = fc.constantFrom(...Object.keys(above))
const some = fc.array(place, { maxLength: 2 })
const posts = fc.array(
  fc
    .record({ capability: fc.constantFrom(...capability.codes), organizationId: place })
    .map(post => ({ ...post, path: above[post.organizationId]! })),
  { maxLength: 2 },
)
const people = fc
  .array(fc.record({ posts, contactPoints: some, areas: some, memberOf: some }), { minLength: 1, maxLength: 6 })
  .map(all => all.map((facts, i): ReviewerFacts => ({ personId: `p${i}`, ...facts })))
const subjects = fc
  .record({
    at: place,
    who: fc.nat(6),
    capacity: fc.constantFrom(null, ...subjectCapacity.codes),
    kind: fc.constantFrom(...organizationKind.codes),
  })
  .map(
    ({ at, who, capacity, kind }): SubjectFacts => ({
      kind: capacity ? 'PERSON' : 'ORGANIZATION',
      organizationId: at,
      path: above[at]!,
      organizationKind: kind,
      personId: capacity && `p${who}`,
      capacity,
    }),
  )

test('who may review many subjects is who may review each of them', () => {
  fc.assert(
    fc.property(people, fc.array(subjects, { maxLength: 6 }), (reviewers, asked) => {
      const of = reviewersOf(defaultAuthority, reviewers)
      const kinds = new Map<string, SubjectFacts['organizationKind']>()
      for (const { organizationKind: kind, ...one } of asked) {
        const known = kinds.get(one.organizationId) ?? kind
        kinds.set(one.organizationId, known)
        const subject = { ...one, organizationKind: known }
        const each = reviewers.flatMap(reviewer => {
          const rules = authoritiesOf(defaultAuthority, reviewer, subject)
          return rules.map(({ code }) => `${reviewer.personId} ${code}`)
        })
        expect(
          of(subject)
            .map(({ reviewerId, rule }) => `${reviewerId} ${rule.code}`)
            .sort(),
        ).toEqual(each.sort())
      }
    }),
  )
})
