import { expect, test } from 'vitest'
import { ReviewForm } from '../criteria/review-form.ts'
import { ask } from '../testing/ask.ts'
import { forgetStatements, sandbox, statements, testDatabase } from '../testing/database.ts'
import { nextYear } from '../testing/days.ts'
import { makeReview } from '../testing/makers.ts'
import { actorFor, reviewWorld } from '../testing/worlds/review-world.ts'

const { db } = testDatabase()
const fields = 'id version kind kindName { zh en } title heldOn place attendance headcounts { class count } attendees { id } viewerMay'
const create = `mutation($input: CreateOccasionInput!) { createOccasion(input: $input) { ${fields} } }`
const update = `mutation($id: ID!, $version: Int!, $input: UpdateOccasionInput!) { updateOccasion(id: $id, version: $version, input: $input) { ${fields} } }`

const meeting = (world: Awaited<ReturnType<typeof reviewWorld>>) => ({
  cycleId: world.cycle.id,
  formId: world.form.id,
  organizationId: world.branches[0]!.id,
  kind: 'MEMBERS_MEETING',
  title: '支部党员大会',
  heldOn: '2011-11-20',
  headcounts: [{ class: 'PARENT', count: 12 }],
  attendeeIds: [world.member.id, world.other.id],
})

test('a branch secretary records a meeting; attendance is the sum of named attendees and headcounts', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const secretary = await actorFor(tx, world.reviewer)
    const input = meeting(world)
    const { createOccasion: occasion } = (await ask(tx, secretary, create, { input })).data
    expect(occasion).toMatchObject({ attendance: 14, kindName: { zh: '支部党员大会' }, viewerMay: ['OCCASION_MANAGE'] })
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
    expect(statements.length, statements.join('\n')).toBe(8)
  }))

test('a class of those present is one, in whichever words it is written; an office may have others', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const counted = async (...classes: string[]) => {
      const input = { ...meeting(world), headcounts: classes.map(of => ({ class: of, count: 1 })) }
      const { data, details } = await ask(tx, world.office, create, { input })
      return data?.createOccasion.headcounts.map((one: { class: string }) => one.class) ?? details.problems
    }
    expect(await counted('党员', '家长', 'Retired', 'CPPCC_MEMBER', ' 值班人员 ')).toEqual([
      'MEMBERS',
      'PARENT',
      'RETIRED',
      'CPPCC_MEMBER',
      '值班人员',
    ])
    expect(await counted('家长', 'PARENT')).toEqual([{ at: 'headcounts.1.class', code: 'DUPLICATE' }])
    expect(await counted('长'.repeat(201))).toEqual([{ at: 'headcounts.0.class', code: 'TOO_LONG', limit: 200 }])
  }))

test('reports all problems of an occasion at once; a talk has no named attendees', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const headcounts = [
      { class: ' ', count: -1 },
      { class: 'PARENT', count: 1 },
      { class: 'PARENT', count: 1 },
    ]
    const input = { ...meeting(world), formId: talk.id, heldOn: nextYear, headcounts }
    const { details } = await ask(tx, world.office, create, { input })
    expect(details.problems.map(({ at, code }: Record<string, string>) => `${at} ${code}`)).toEqual([
      'kind UNKNOWN',
      'heldOn IN_FUTURE',
      'attendeeIds NOT_ALLOWED',
      'headcounts.0.class MISSING',
      'headcounts.0.count TOO_LOW',
      'headcounts.2.class DUPLICATE',
    ])
  }))

test('members record no meetings, and members of other branches do not see them', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const input = meeting(world)
    expect((await ask(tx, await actorFor(tx, world.member), create, { input })).code).toBe('FORBIDDEN')
    const { createOccasion: occasion } = (await ask(tx, world.office, create, { input })).data
    const stranger = await actorFor(tx, world.members[1]![1]!)
    expect((await ask(tx, stranger, `{ occasion(id: "${occasion.id}") { id } occasions { total } }`)).data).toEqual({
      occasion: null,
      occasions: { total: 0 },
    })
    expect((await ask(tx, stranger, update, { id: occasion.id, version: 1, input: {} })).code).toBe('NOT_FOUND')
  }))

const add = `mutation($id: ID!, $version: Int!, $personIds: [ID!], $organizationId: ID) {
  addAttendees(id: $id, version: $version, personIds: $personIds, organizationId: $organizationId) { version attendance chair { name } } }`
const take = `mutation($id: ID!, $version: Int!, $personIds: [ID!]!) { removeAttendees(id: $id, version: $version, personIds: $personIds) { version attendance } }`
const present = `query($filter: PersonFilter) { people(filter: $filter, page: { size: 100 }) { total items { name } } }`

test('adds a whole branch at once, finds pasted names, and removes attendees added by mistake', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const { office, secretary, branches, member, leader } = world
    const input = { ...meeting(world), attendeeIds: [], chairId: secretary.id }
    const { createOccasion: occasion } = (await ask(tx, office, create, { input })).data
    const { id } = occasion
    const branch = (await ask(tx, office, add, { id, version: 1, organizationId: branches[0]!.id })).data.addAttendees
    expect(branch).toEqual({ version: 2, attendance: 12 + 4, chair: { name: '书记' } })
    const names = ['领 导', ' 查无此人 ', '书记']
    const found = (await ask(tx, office, present, { filter: { names } })).data.people.items
    expect(found.map((one: { name: string }) => one.name).sort()).toEqual(['书记', '领导'])
    const again = await ask(tx, office, add, { id, version: 2, personIds: [leader.id, secretary.id] })
    expect(again.data.addAttendees.attendance).toBe(12 + 5)
    expect((await ask(tx, office, take, { id, version: 3, personIds: [member.id] })).data.removeAttendees).toEqual({
      version: 4,
      attendance: 16,
    })
    expect((await ask(tx, office, take, { id, version: 4, personIds: [member.id] })).code).toBe('NOT_FOUND')
    expect((await ask(tx, office, take, { id, version: 3, personIds: [leader.id] })).code).toBe('STALE')
    const there = async (actor: typeof office) => (await ask(tx, actor, present, { filter: { attended: id } })).data.people.total
    expect(await there(office)).toBe(4)
    expect(await there(await actorFor(tx, world.members[1]![1]!))).toBe(0)
  }))

test('a talk is visible to its recorder and holder, and to its subject once submitted', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const { cycle, branches, reviewer, member, other, secretary, office } = world
    const talk = await tx.findOneByOrFail(ReviewForm, { code: 'TALK' })
    const input = {
      cycleId: cycle.id,
      formId: talk.id,
      organizationId: branches[0]!.id,
      kind: 'HEART_TO_HEART',
      title: '谈心',
      heldOn: '2011-11-20',
    }
    const { createOccasion: occasion } = (await ask(tx, await actorFor(tx, reviewer), create, { input })).data
    const sees = async (actor: typeof office) =>
      (await ask(tx, actor, `{ occasion(id: "${occasion.id}") { title } occasions { total } }`)).data
    const hidden = { occasion: null, occasions: { total: 0 } }
    const shown = { occasion: { title: '谈心' }, occasions: { total: 1 } }
    const review = await makeReview(tx, world, { cycle, organization: branches[0]!, person: member, status: 'DRAFTED' })
    await tx.query('update reviews set occasion_id = $1, confidential = true where id = $2', [occasion.id, review.id])
    expect(await sees(await actorFor(tx, reviewer))).toEqual(shown)
    expect(await sees(await actorFor(tx, secretary))).toEqual(shown)
    for (const actor of [office, await actorFor(tx, other), await actorFor(tx, member)]) expect(await sees(actor)).toEqual(hidden)
    await tx.query(`update reviews set status = 'SUBMITTED' where id = $1`, [review.id])
    expect(await sees(await actorFor(tx, member))).toEqual(shown)
    expect(
      (await ask(tx, await actorFor(tx, reviewer), add, { id: occasion.id, version: 1, personIds: [member.id] })).details.problems,
    ).toEqual([{ at: 'personIds', code: 'NOT_ALLOWED' }])
  }))

const drop = 'mutation($id: ID!, $version: Int!) { deleteOccasion(id: $id, version: $version) }'

test('deletes an occasion with its attendees, but not one with a review', () =>
  sandbox(db, async tx => {
    const world = await reviewWorld(tx)
    const secretary = await actorFor(tx, world.reviewer)
    const entered = async () => (await ask(tx, secretary, create, { input: meeting(world) })).data.createOccasion
    const { id } = await entered()
    expect((await ask(tx, await actorFor(tx, world.member), drop, { id, version: 1 })).code).toBe('FORBIDDEN')
    expect((await ask(tx, secretary, drop, { id, version: 2 })).code).toBe('STALE')
    expect((await ask(tx, secretary, drop, { id, version: 1 })).data.deleteOccasion).toBe(id)
    expect((await ask(tx, secretary, 'query($id: ID!) { occasion(id: $id) { id } }', { id })).data?.occasion ?? null).toBeNull()
    const kept = await entered()
    const drafted = 'mutation($input: ReviewInput!) { createReview(input: $input) { id } }'
    await ask(tx, secretary, drafted, { input: { ...world.input, occasionId: kept.id } })
    expect((await ask(tx, secretary, drop, { id: kept.id, version: 1 })).code).toBe('FROZEN')
  }))
