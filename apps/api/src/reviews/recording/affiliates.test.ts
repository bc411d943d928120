import type { AffiliationClass } from '@pingyi/domain/internal'
import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { ReviewForm } from '../../criteria/review-form.ts'
import type { Organization } from '../../organizations/organization.ts'
import { Affiliation } from '../../people/affiliation.ts'
import { ask } from '../../testing/ask.ts'
import { sandbox, testDatabase } from '../../testing/database.ts'
import { make, makePerson } from '../../testing/makers.ts'
import { reviewWorld } from '../../testing/worlds/review-world.ts'

const { db } = testDatabase()
const create =
  'mutation($input: ReviewInput!) { createReview(input: $input) { id version authorityClass authorityRule { code } onBehalf } }'

/** Guests are asked for no criteria, and review in the form of their class. */
async function guestWorld(tx: EntityManager) {
  const world = await reviewWorld(tx)
  const formOf = async (code: string) => (await tx.findOneByOrFail(ReviewForm, { code })).id
  const [formId, forDelegates] = [await formOf('MASS'), await formOf('INVITED_DELEGATES')]
  return { ...world, forDelegates, input: { ...world.input, formId, remarks: world.input.remarks!.filter(({ kind }) => kind === 'PART') } }
}

async function guest(tx: EntityManager, { id: organizationId }: Organization, classes: AffiliationClass[], toOn: string | null = null) {
  const person = await makePerson(tx, { name: `来宾${classes}` })
  await make(tx, Affiliation, { personId: person.id, organizationId, classes, fromOn: '2011-01-01', toOn })
  return person
}

test('a parent reviews by the rule for the masses, a delegate by that for delegates, and both are entered for', () =>
  sandbox(db, async tx => {
    const { office, branches, input, forDelegates } = await guestWorld(tx)
    const recorded = async (reviewerId: string, more: object = {}) =>
      (await ask(tx, office, create, { input: { ...input, opinions: [], reviewerId, ...more } })).data.createReview
    const parent = await guest(tx, branches[0]!, ['PARENT'])
    const delegate = await guest(tx, branches[0]!, ['CONGRESS_DELEGATE'])
    expect(await recorded(parent.id)).toMatchObject({ authorityClass: 'MASS', authorityRule: { code: 'MASS_MEMBERS' }, onBehalf: true })
    expect(await recorded(delegate.id, { formId: forDelegates })).toMatchObject({
      authorityClass: 'DELEGATE',
      authorityRule: { code: 'DELEGATE_MEMBERS' },
    })
    expect(await recorded(parent.id, { personId: null })).toMatchObject({ authorityRule: { code: 'MASS_ORGANIZATION' } })
  }))

test('who takes part in another branch, or did so on other days, reviews nobody here', () =>
  sandbox(db, async tx => {
    const { office, branches, input } = await reviewWorld(tx)
    const refused = async (reviewerId: string) => (await ask(tx, office, create, { input: { ...input, reviewerId } })).code
    expect(await refused((await guest(tx, branches[1]!, ['PARENT'])).id)).toBe('NO_AUTHORITY')
    expect(await refused((await guest(tx, branches[0]!, ['PARENT'], '2011-06-01')).id)).toBe('NO_AUTHORITY')
    expect(await refused((await makePerson(tx)).id)).toBe('NO_AUTHORITY')
  }))

test('who takes part is among those who may review, and moves no coverage', () =>
  sandbox(db, async tx => {
    const { office, cycle, branches, member, input } = await guestWorld(tx)
    const parent = await guest(tx, branches[0]!, ['PARENT'])
    const asked = `{ reviewersFor(cycleId: "${cycle.id}", organizationId: "${branches[0]!.id}", personId: "${member.id}") { person { id } rule { code } } }`
    const found = (await ask(tx, office, asked)).data.reviewersFor
    expect(found).toContainEqual({ person: { id: parent.id }, rule: expect.objectContaining({ code: 'MASS_MEMBERS' }) })
    const reviewed = async () =>
      (await ask(tx, office, `{ statistics(cycleId: "${cycle.id}") { members { reviewed } } }`)).data.statistics.members.reviewed
    const before = await reviewed()
    const { data } = await ask(tx, office, create, { input: { ...input, reviewerId: parent.id } })
    const { id, version } = data.createReview
    expect((await ask(tx, office, `mutation { submitReview(id: "${id}", version: ${version}) { status } }`)).data.submitReview.status).toBe(
      'SUBMITTED',
    )
    expect(await reviewed()).toBe(before)
  }))
