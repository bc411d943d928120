import { rosterRule } from '@pingyi/domain'
import { affiliationClass, dueIn, membershipStanding } from '@pingyi/domain/internal'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedSubjects, primaryKinds } from '../field/expected-subjects.ts'
import { Affiliation } from '../people/affiliation.ts'
import { Membership } from '../people/membership.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { make, makeCycle, makeOrganization, makePerson } from '../testing/makers.ts'

const { db } = testDatabase()
const dayOf = (n: number) => new Date(Date.UTC(2011, 0, n)).toISOString().slice(0, 10)
const period = fc.record({
  branch: fc.nat(1),
  standing: fc.constantFrom(...membershipStanding.codes),
  days: fc.integer({ min: 1, max: 9 }),
  gap: fc.nat(3),
})
/** Some days of a short cycle, and memberships before, in and after it; the last one may be open. */
const worlds = fc.record({
  people: fc.array(fc.record({ first: fc.nat(6), periods: fc.array(period, { maxLength: 4 }), isOpen: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
  }),
  guests: fc.array(fc.constantFrom(...affiliationClass.codes), { maxLength: 3 }),
  rosterRule: fc.constantFrom(...rosterRule.codes),
  probationaryDue: fc.boolean(),
  rosterOn: fc.integer({ min: 5, max: 12 }),
})

test('the database draws up the roster that the domain says, of members alone', () =>
  sandbox(db, async tx => {
    const committee = await makeOrganization(tx)
    const branches = [await makeOrganization(tx, { parent: committee }), await makeOrganization(tx, { parent: committee })]
    const cycle = await makeCycle(tx, committee, { startsOn: dayOf(5), endsOn: dayOf(12), rosterOn: dayOf(12) })
    await fc.assert(
      fc.asyncProperty(worlds, async ({ people, guests, rosterOn: on, ...rules }) => {
        await tx.query('delete from memberships')
        const days = { startsOn: dayOf(5), endsOn: dayOf(12), rosterOn: dayOf(on) }
        await tx.query('update cycles set roster_rule = $1, probationary_due = $2, roster_on = $3', [
          rules.rosterRule,
          rules.probationaryDue,
          days.rosterOn,
        ])
        const expected: string[] = []
        for (const code of guests) {
          const { id: personId } = await makePerson(tx)
          await make(tx, Affiliation, { personId, organizationId: branches[0]!.id, classes: [code], fromOn: dayOf(1) })
        }
        for (const { first, periods, isOpen } of people) {
          const person = await makePerson(tx)
          let at = first
          const memberships = periods.map(({ branch, standing, days, gap }, i) => {
            const fromOn = dayOf(at)
            at += days
            const toOn = isOpen && i === periods.length - 1 ? null : dayOf(at)
            at += gap
            return { organizationId: branches[branch]!.id, standing, fromOn, toOn }
          })
          for (const one of memberships) await make(tx, Membership, { personId: person.id, ...one })
          const place = dueIn(memberships, { ...days, ...rules })
          if (place) expected.push(`${person.id} ${place}`)
        }
        const due: { person_id: string | null; organization_id: string }[] = await tx.query(
          `with recursive ${expectedSubjects} select * from due`,
          [cycle.id, primaryKinds],
        )
        const drawn = due.flatMap(({ person_id, organization_id }) => (person_id ? [`${person_id} ${organization_id}`] : []))
        expect(drawn.toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 60 },
    )
  }))
