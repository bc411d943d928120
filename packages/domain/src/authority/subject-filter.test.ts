import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AuthorityMatrix,
  authoritiesOf,
  authorityClass,
  authorityRelation,
  authorityReviewer,
  capability,
  obligation,
  organizationKind,
  type ReviewerFacts,
  rulesInOrder,
  type SubjectFacts,
  subjectCapacity,
} from '../index.ts'
import { coversSubject, subjectFiltersOf } from '../internal.ts'

const paths: Record<string, string[]> = { top: ['top'], mid: ['mid', 'top'], low: ['low', 'mid', 'top'], side: ['side', 'top'] }
const place = fc.constantFrom(...Object.keys(paths))
const places = fc.uniqueArray(place, { maxLength: 2 })
const person = fc.constantFrom('a', 'b')
const reviewer: fc.Arbitrary<ReviewerFacts> = fc.record({
  personId: person,
  posts: fc.array(
    fc
      .record({ capability: fc.constantFrom(...capability.codes), organizationId: place })
      .map(post => ({ ...post, path: paths[post.organizationId]! })),
    { maxLength: 2 },
  ),
  contactPoints: places,
  areas: places,
  memberOf: places,
  takesPartIn: fc.array(fc.record({ organizationId: place, classes: fc.uniqueArray(fc.constantFrom(...authorityClass.codes)) }), {
    maxLength: 2,
  }),
})
const subject: fc.Arbitrary<SubjectFacts> = fc
  .record({
    organizationId: place,
    organizationKind: fc.constantFrom(...organizationKind.codes),
    person: fc.option(person),
    capacity: fc.constantFrom(...subjectCapacity.codes),
  })
  .map(({ person: personId, capacity, ...one }) => ({
    ...one,
    path: paths[one.organizationId]!,
    kind: personId ? 'PERSON' : 'ORGANIZATION',
    personId,
    capacity: personId ? capacity : null,
  }))
const rule = fc
  .record({
    reviewer: fc.constantFrom(...authorityReviewer.codes),
    relation: fc.constantFrom(...authorityRelation.codes),
    class: fc.constantFrom(...authorityClass.codes),
    obligation: fc.constantFrom(...obligation.codes),
  })
  .map(one => ({
    ...one,
    code: `${one.reviewer} ${one.relation}`,
    subject: authorityRelation.members[one.relation].subject,
    name: { zh: '', en: '' },
    source: '',
  }))
const matrix: fc.Arbitrary<AuthorityMatrix> = fc.record({
  code: fc.constant('X'),
  revision: fc.constant(1),
  rules: fc.array(rule, { maxLength: 4 }),
})

test('the filters of a reviewer cover exactly the subjects that a rule lets them review', () => {
  fc.assert(
    fc.property(matrix, reviewer, subject, (rules, who, about) => {
      const filters = subjectFiltersOf(rules, who).filter(one => one.rule.subject === about.kind && coversSubject(one, about))
      const codes = about.personId === who.personId ? [] : rulesInOrder(rules).filter(one => filters.some(filter => filter.rule === one))
      expect(authoritiesOf(rules, who, about)).toEqual(codes)
    }),
    { numRuns: 500 },
  )
})
