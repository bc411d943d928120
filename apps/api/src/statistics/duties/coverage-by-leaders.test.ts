import {
  authorityClass,
  type CountedReview,
  coverage,
  memberCapacityRule,
  notReviewed,
  obligation,
  type RosterEntry,
  reviewStatus,
  subjectCapacity,
} from '@pingyi/domain'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Transition } from '../../platform/database/transition.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { make, makeBureau, makeReview } from '../../testing/makers.ts'

const { db } = testDatabase()

const review = fc.record({
  place: fc.nat(12),
  authorityClass: fc.constantFrom(...authorityClass.codes),
  obligation: fc.constantFrom(...obligation.codes),
  capacity: fc.constantFrom(...subjectCapacity.codes),
  status: fc.constantFrom(...reviewStatus.codes),
})
const worlds = fc.record({
  reviews: fc.array(review, { maxLength: 12 }),
  superiorCounts: fc.boolean(),
  memberCapacityRule: fc.constantFrom(...memberCapacityRule.codes),
})

const asked = `query($id: ID!) { statistics(cycleId: $id) { organizations { due reviewed base { classes } } members { due reviewed }
  byClass { class reviews } } notReviewed(cycleId: $id, page: { size: 100 }) { items { id } } waiting(cycleId: $id) { notReviewed }
  trend(cycleId: $id) { members { numerator } organizations { numerator } } }`

test('coverage, its trend, whom it lacks and what waits are those of the domain, whatever was reviewed by whom', () =>
  sandbox(db, async tx => {
    const bureau = await makeBureau(tx)
    const { cycle, office, clerk, branches, secretary, leader } = bureau
    const entries: { id: string; organization_id: string; person_id: string | null }[] = await tx.query(
      'select id, organization_id, person_id from roster_entries where cycle_id = $1 order by id',
      [cycle.id],
    )
    await tx.query(`update roster_entries set excluded_reason = '外出' where id = $1`, [entries[3]!.id])
    const stranger = { organization_id: branches[0]!.id, person_id: clerk.id }
    const subjectAt = (place: number) => entries[place] ?? stranger
    const roster = entries.map(
      ({ organization_id, person_id }, i): RosterEntry => ({
        id: person_id ?? organization_id,
        kind: person_id ? 'PERSON' : 'ORGANIZATION',
        organizationId: organization_id,
        excluded: i === 3 ? '外出' : null,
      }),
    )
    await fc.assert(
      fc.asyncProperty(worlds, async ({ reviews, superiorCounts, memberCapacityRule: capacity }) => {
        await tx.query('savepoint world')
        await tx.query('update cycles set superior_counts = $2, member_capacity_rule = $3 where id = $1', [
          cycle.id,
          superiorCounts,
          capacity,
        ])
        for (const { place, ...one } of reviews) {
          const { organization_id, person_id } = subjectAt(place)
          const subject = { organizationId: organization_id, personId: person_id, subjectKind: person_id ? 'PERSON' : 'ORGANIZATION' }
          const { id } = await makeReview(tx, bureau, { cycle, organization: branches[0]!, status: one.status })
          await tx.query(
            `update reviews set organization_id = $2, person_id = $3, subject_kind = $4, capacity = $5, authority_class = $6, obligation = $7, reviewer_id = $8 where id = $1`,
            [
              id,
              organization_id,
              person_id,
              subject.subjectKind,
              person_id ? one.capacity : null,
              one.authorityClass,
              one.obligation,
              person_id === secretary.id ? leader.id : secretary.id,
            ],
          )
          const { status: state } = one
          await make(tx, Transition, {
            thing: 'REVIEW',
            thingId: id,
            event: 'SUBMIT',
            state,
            effectiveOn: '2011-06-01',
            ordinal: 1,
            accountId: null,
          })
        }
        const { data } = await ask(tx, office, asked, { id: cycle.id })
        const given = reviews
          .filter(({ status }) => reviewStatus.members[status].counts)
          .map(({ place, authorityClass, obligation, capacity }): CountedReview => {
            const { organization_id, person_id } = subjectAt(place)
            const subject = { subjectId: person_id ?? organization_id, kind: person_id ? 'PERSON' : 'ORGANIZATION' } as const
            return { ...subject, capacity: person_id ? capacity : null, class: authorityClass, obligation }
          })
        const rule = { rule: 'AT_END', on: '2011-12-31', capacity, superiorCounts } as const
        const of = (kind: RosterEntry['kind']) =>
          coverage(
            roster.filter(entry => entry.kind === kind),
            given,
            rule,
          )
        const { organizations, members, byClass } = data.statistics
        const [trend] = data.trend.slice(-1)
        expect([organizations.reviewed, members.reviewed]).toEqual([of('ORGANIZATION').reviewed, of('PERSON').reviewed])
        expect([trend.organizations.numerator, trend.members.numerator]).toEqual([organizations.reviewed, members.reviewed])
        expect(organizations.base.classes).toEqual(of('ORGANIZATION').base.classes)
        const left = notReviewed(roster, given, rule)
        expect(data.notReviewed.items.map(({ id }: { id: string }) => id).toSorted()).toEqual(
          left.map(entry => entries[roster.indexOf(entry)]!.id).toSorted(),
        )
        expect(data.waiting.notReviewed).toBe(left.length)
        const classes = authorityClass.codes.map(code => ({ class: code, reviews: given.filter(one => one.class === code).length }))
        expect(byClass).toEqual(classes.filter(one => one.reviews > 0))
        await tx.query('rollback to savepoint world')
      }),
      { numRuns: 15 },
    )
  }))
