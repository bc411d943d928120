import { expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { actorFor, reviewWorld } from '../testing/review-world.ts'

const { db } = testDatabase()
const fields = 'id version kind kindName { zh en } title heldOn place attendance headcounts { class count } attendees { id } viewerMay'
const create = `mutation($input: CreateOccasionInput!) { createOccasion(input: $input) { ${fields} } }`
const update = `mutation($id: ID!, $version: Int!, $input: UpdateOccasionInput!) { updateOccasion(id: $id, version: $version, input: $input) { ${fields} } }`

const meeting = (world: Awaited<ReturnType<typeof reviewWorld>>) => ({
  ...{ cycleId: world.cycle.id, formId: world.form.id, organizationId: world.branches[0]!.id },
  ...{ kind: 'MEMBERS_MEETING', title: '支部党员大会', heldOn: '2011-11-20' },
  headcounts: [{ class: 'PARENT', count: 12 }],
  attendeeIds: [world.member.id, world.other.id],
})

test('a branch secretary enters a meeting; those named and those counted make up the attendance', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const secretary = await actorFor(tx, world.reviewer)
    const input = meeting(world)
    const { createOccasion: occasion } = (await ask(tx, secretary, create, { input })).data
    expect(occasion).toMatchObject({ attendance: 14, kindName: { zh: '支部党员大会' }, viewerMay: ['occasion:manage'] })
    expect(occasion.attendees).toHaveLength(2)
    const change = {
      id: occasion.id,
      version: 1,
      input: { attendeeIds: [world.reviewer.id, world.member.id, world.secretary.id], place: '礼堂' },
    }
    const changed = (await ask(tx, secretary, update, change)).data.updateOccasion
    expect(changed).toMatchObject({ version: 2, attendance: 15, place: '礼堂', title: '支部党员大会' })
    expect((await ask(tx, secretary, update, change)).code).toBe('STALE')
    const drafted = `mutation($input: ReviewInput!) { createReview(input: $input) { occasion { id attendance } } }`
    const review = await ask(tx, secretary, drafted, { input: { ...world.input, occasionId: occasion.id } })
    expect(review.data.createReview.occasion).toEqual({ id: occasion.id, attendance: 15 })
    const other = await ask(tx, secretary, drafted, { input: { ...world.input, cycleId: world.present.id, occasionId: occasion.id } })
    expect(other.details.problems).toContainEqual({ at: 'occasionId', code: 'NOT_ALLOWED' })
    forgetStatements()
    const list = await ask(
      tx,
      secretary,
      `{ occasions(filter: { cycleId: "${world.cycle.id}", search: "大会" }) { total items { ${fields} } } }`,
    )
    expect(list.data.occasions.total).toBe(1)
    expect(statements.length, statements.join('\n')).toBe(9)
  }))

test('what is wrong with an occasion is said at once; a talk names nobody', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const headcounts = [
      { class: ' ', count: -1 },
      { class: 'PARENT', count: 1 },
      { class: 'PARENT', count: 1 },
    ]
    const input = { ...meeting(world), formId: talk.id, heldOn: '2999-01-01', headcounts }
    const { details } = await ask(tx, world.office, create, { input })
    expect(details.problems.map(({ at, code }: Record<string, string>) => `${at} ${code}`)).toEqual([
      ...['kind UNKNOWN', 'heldOn IN_FUTURE', 'attendeeIds NOT_ALLOWED'],
      ...['headcounts.0.class MISSING', 'headcounts.0.count TOO_LOW', 'headcounts.2.class DUPLICATE'],
    ])
  }))

test('members do not enter meetings; those of another branch do not see them', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const input = meeting(world)
    expect((await ask(tx, await actorFor(tx, world.member), create, { input })).code).toBe('FORBIDDEN')
    const { createOccasion: occasion } = (await ask(tx, world.office, create, { input })).data
    const stranger = await actorFor(tx, world.members[1]![1]!)
    expect((await ask(tx, stranger, `{ occasion(id: "${occasion.id}") { id } occasions { total } }`)).data).toEqual({
      ...{ occasion: null, occasions: { total: 0 } },
    })
    expect((await ask(tx, stranger, update, { id: occasion.id, version: 1, input: {} })).code).toBe('NOT_FOUND')
  }))
