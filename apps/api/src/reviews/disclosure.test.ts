import type { EntityManager } from 'typeorm'
import { expect, test } from 'vitest'
import { Cycle } from '../cycles/cycle.ts'
import { Occasion } from '../occasions/occasion.ts'
import { OccasionAttendee } from '../occasions/occasion-attendee.ts'
import { ask } from '../testing/ask.ts'
import { sandbox, testDatabase } from '../testing/database.ts'
import { make } from '../testing/makers.ts'
import { did, verb } from '../testing/worlds/rectification-world.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
type World = Awaited<ReturnType<typeof reviewWorld>>
type Actor = Awaited<ReturnType<typeof actorFor>>
const create = 'mutation($input: ReviewInput!) { createReview(input: $input) { id version } }'

async function submitted(tx: EntityManager, { office, input }: World, change: object) {
  const { data, details } = await ask(tx, office, create, { input: { ...input, ...change } })
  expect(details).toBeUndefined()
  return did(tx, office, 'submitReview', data.createReview)
}

/** What the actor reads of the review: itself, its opinions, its rectifications, its row in the ledger, and by search. */
async function reads(tx: EntityManager, actor: Actor, { cycle }: World, id: string) {
  const { data } = await ask(
    tx,
    actor,
    `{ review(id: "${id}") { id } reviews { total } opinions { total } rectifications { total } found: opinions(filter: { search: "联系家长" }) { total }
      ledger(filter: { cycleId: "${cycle.id}" }) { total } }`,
  )
  return [data.review !== null, data.reviews.total, data.opinions.total, data.rectifications.total, data.found.total, data.ledger.total]
}
const everything = [true, 1, 4, 0, 1, 1]
const nothing = [false, 0, 0, 0, 0, 0]

test('a review of a branch is disclosed to its members on every path, and to nobody beside it or once it is void', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const { office, secretary, members } = world
    const subject = { reviewerId: secretary.id, personId: null, capacity: null, remarks: world.input.remarks.slice(0, 2) }
    const review = await submitted(tx, world, subject)
    await did(tx, office, 'adoptOpinion', review.opinions[0], { asSuggested: true })
    const member = await actorFor(tx, members[0]![2]!)
    const beside = await actorFor(tx, members[1]![2]!)
    expect(await reads(tx, member, world, review.id)).toEqual(nothing)
    const disclosed = await did(tx, office, 'discloseReview', review)
    expect(await reads(tx, member, world, review.id)).toEqual(everything)
    expect(await reads(tx, beside, world, review.id)).toEqual(nothing)
    const inbox = async (actor: Actor) => (await ask(tx, actor, '{ notifications(filter: { kind: REVIEW_DISCLOSED }) { total } }')).data
    expect([(await inbox(member)).notifications.total, (await inbox(beside)).notifications.total]).toEqual([1, 0])
    expect((await verb(tx, member, 'voidReview', disclosed, { reason: 'x' })).code).toBe('FORBIDDEN')
    await did(tx, office, 'voidReview', disclosed, { reason: '记错' })
    expect(await reads(tx, member, world, review.id)).toEqual(nothing)
  }))

test('a review of a person stays within its meeting unless the cycle says otherwise', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const { office, cycle, form, branches, members } = world
    await tx.update(Cycle, { id: cycle.id }, { personDisclosure: 'MEETING' })
    const unmet = await submitted(tx, world, {})
    expect((await verb(tx, office, 'discloseReview', unmet)).details.problems).toEqual([{ at: 'occasionId', code: 'MISSING' }])
    await did(tx, office, 'voidReview', unmet, { reason: '重录' })
    const occasion = await make(tx, Occasion, {
      cycleId: cycle.id,
      formId: form.id,
      kind: form.occasions[0]!.code,
      heldOn: '2011-11-20',
      organizationId: branches[0]!.id,
      headcounts: [],
    } as Partial<Occasion>)
    const [, , present] = members[0]!
    await make(tx, OccasionAttendee, { occasionId: occasion.id, personId: present!.id })
    const review = await submitted(tx, world, { occasionId: occasion.id })
    await did(tx, office, 'discloseReview', review)
    const there = await actorFor(tx, present!)
    const absent = await actorFor(tx, members[1]![2]!)
    expect(await reads(tx, there, world, review.id)).toEqual(everything)
    expect(await reads(tx, absent, world, review.id)).toEqual(nothing)
  }))
